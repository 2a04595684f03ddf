package org.cifal.workshops.catalogue.workshop;

import java.util.UUID;

/**
 * A change that everyone may see was committed.
 *
 * @param workshopId null where there may be several
 */
public record WorkshopChanged(UUID workshopId) {}
