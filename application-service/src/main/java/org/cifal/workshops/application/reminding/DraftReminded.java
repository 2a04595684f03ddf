package org.cifal.workshops.application.reminding;

import java.net.URI;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.call.Call;

/**
 * An applicant is to be reminded of their draft. Fired as a CDI event inside the transaction that notes it.
 *
 * @param obstacles what is missing or not right, a sentence each; empty when it only has to be submitted
 * @param stop the secret address at which reminders are stopped
 */
public record DraftReminded(
        Application application, Call call, ZonedDateTime closesAt, List<String> obstacles, URI stop, Instant at) {

    /** Neither the secret nor whose it is. */
    @Override
    public String toString() {
        return "DraftReminded";
    }
}
