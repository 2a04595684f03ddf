package org.cifal.workshops.application.call;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.cifal.workshops.application.problem.ProblemType;

/**
 * The request came at or after the closing instant ("Late application will NOT be accepted", seeds of 2020 and 2023).
 * Names both instants by both clocks, the host's and UTC.
 */
public class DeadlinePassed extends RefusedByTheCopy {

    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm:ss.SSSSSS", Locale.ENGLISH);

    private final transient ZonedDateTime closesAt;
    private final transient Instant receivedAt;
    private final transient String stated;

    DeadlinePassed(ZonedDateTime closesAt, Instant receivedAt, String stated) {
        super(
                ProblemType.DEADLINE_PASSED,
                "Applications closed at %s (%s), which is %s UTC; your request was received at %s (%s), which is %s UTC."
                        .formatted(
                                words(closesAt),
                                closesAt.getZone(),
                                closesAt.toInstant(),
                                words(receivedAt.atZone(closesAt.getZone())),
                                closesAt.getZone(),
                                receivedAt));
        this.closesAt = closesAt;
        this.receivedAt = receivedAt;
        this.stated = stated;
    }

    static String words(ZonedDateTime moment) {
        return WORDS.format(moment);
    }

    @Override
    public Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("closesAt", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(closesAt));
        members.put("receivedAt", receivedAt.toString());
        members.put("timeZone", closesAt.getZone().getId());
        if (stated != null) {
            members.put("stated", stated);
        }
        return members;
    }
}
