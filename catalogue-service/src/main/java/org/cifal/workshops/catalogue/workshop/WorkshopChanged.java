package org.cifal.workshops.catalogue.workshop;

import java.util.UUID;

/** A change that everyone may see was committed. */
public record WorkshopChanged(UUID workshopId) {}
