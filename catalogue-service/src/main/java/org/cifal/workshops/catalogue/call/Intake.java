package org.cifal.workshops.catalogue.call;

import org.cifal.workshops.catalogue.content.Texts;

/** One of several rounds of applications; the call's own deadline is that of the last. */
public record Intake(Texts title, LocalMoment opens, StatedDeadline deadline) {}
