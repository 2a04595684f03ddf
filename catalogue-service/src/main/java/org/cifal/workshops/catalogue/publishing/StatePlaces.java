package org.cifal.workshops.catalogue.publishing;

import org.cifal.workshops.catalogue.content.Texts;

/** All places are taken, or there are some again. */
public record StatePlaces(boolean full, Texts words) {}
