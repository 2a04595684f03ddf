package org.cifal.workshops.catalogue.publishing;

import org.cifal.workshops.catalogue.content.Texts;

/** Later, nobody knows when yet. */
public record PostponeWorkshop(Texts words) {}
