package org.cifal.workshops.catalogue.publishing;

import org.cifal.workshops.catalogue.content.Texts;

/** It will not take place. */
public record CancelWorkshop(Texts words) {}
