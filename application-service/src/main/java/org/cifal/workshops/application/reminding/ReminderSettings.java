package org.cifal.workshops.application.reminding;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** When applicants are reminded of unfinished drafts. */
@ConfigMapping(prefix = "workshops.reminders")
interface ReminderSettings {

    /** Days of the host's zone before the closing instant. */
    @WithDefault("7,2,1")
    List<Integer> daysBefore();

    /** How often drafts are looked for, or "off". */
    String lookEvery();
}
