package org.cifal.workshops.catalogue.publishing;

import org.cifal.workshops.catalogue.content.Texts;

/**
 * It leaves the catalogue.
 *
 * @param words for the history alone; may be absent
 */
public record WithdrawWorkshop(Texts words) {}
