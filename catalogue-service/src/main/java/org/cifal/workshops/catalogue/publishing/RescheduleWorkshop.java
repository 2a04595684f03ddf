package org.cifal.workshops.catalogue.publishing;

import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.content.Texts;

/** New days, and the words that announce them. */
public record RescheduleWorkshop(Schedule schedule, Texts words) {}
