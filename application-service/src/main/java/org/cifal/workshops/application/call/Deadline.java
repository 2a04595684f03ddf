package org.cifal.workshops.application.call;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * Until when applications count.
 *
 * @param kind "dated", "not-stated", "closed" or "until-full"
 * @param time local time to the minute; null means the end of the day (design §2)
 * @param timeZone IANA zone of the host
 * @param stated the deadline in the page's words
 */
public record Deadline(String kind, LocalDate date, LocalTime time, String timeZone, String stated) {

    /**
     * The first instant that is late, in the host's zone. A bare date counts to its very end; a stated minute, as in
     * "23:59 KST", still counts itself. Empty where no date is stated.
     */
    public Optional<ZonedDateTime> closesAt() {
        if (date == null || timeZone == null) {
            return Optional.empty();
        }
        ZoneId zone = ZoneId.of(timeZone);
        return Optional.of(
                time == null
                        ? date.plusDays(1).atStartOfDay(zone)
                        : date.atTime(time).atZone(zone).plusMinutes(1));
    }

    /** Whether the page says "closed" where a date should stand. */
    public boolean statedClosed() {
        return "closed".equals(kind);
    }
}
