package org.cifal.workshops.application.call;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cifal.workshops.application.problem.ProblemType;

/** The request came before the call opens. */
public class NotYetOpen extends RefusedByTheCopy {

    private final transient ZonedDateTime opensAt;
    private final transient Instant receivedAt;

    NotYetOpen(ZonedDateTime opensAt, Instant receivedAt) {
        super(
                ProblemType.NOT_YET_OPEN,
                "The call opens at %s (%s); your request was received at %s (%s), which is %s UTC."
                        .formatted(
                                DeadlinePassed.words(opensAt),
                                opensAt.getZone(),
                                DeadlinePassed.words(receivedAt.atZone(opensAt.getZone())),
                                opensAt.getZone(),
                                receivedAt));
        this.opensAt = opensAt;
        this.receivedAt = receivedAt;
    }

    @Override
    public Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("opensAt", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(opensAt));
        members.put("receivedAt", receivedAt.toString());
        members.put("timeZone", opensAt.getZone().getId());
        return members;
    }
}
