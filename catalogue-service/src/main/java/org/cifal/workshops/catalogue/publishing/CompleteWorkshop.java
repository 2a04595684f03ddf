package org.cifal.workshops.catalogue.publishing;

import org.cifal.workshops.catalogue.content.Outcome;
import org.cifal.workshops.catalogue.content.Texts;

/**
 * It took place.
 *
 * @param words may be absent
 */
public record CompleteWorkshop(Outcome outcome, Texts words) {}
