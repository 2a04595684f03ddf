package org.cifal.workshops.catalogue.publishing;

import org.cifal.workshops.catalogue.call.Deadline;
import org.cifal.workshops.catalogue.content.Texts;

/** A later deadline, and the words that announce it. */
public record ExtendDeadline(Deadline deadline, Texts words) {}
