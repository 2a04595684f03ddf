package org.cifal.workshops.catalogue.publishing;

import org.cifal.workshops.catalogue.content.Texts;

/**
 * Everyone may see it from now on.
 *
 * @param words may be absent
 */
public record PublishWorkshop(Texts words) {}
