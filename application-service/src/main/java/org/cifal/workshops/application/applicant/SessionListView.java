package org.cifal.workshops.application.applicant;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an applicant is signed in, newest first. */
record SessionListView(List<OpenSessionView> items) {

    static SessionListView of(List<Session> sessions, LastSeen lastSeen, SessionToken present) {
        return new SessionListView(sessions.stream()
                .map(session -> new OpenSessionView(
                        session.id(),
                        session.startedAt(),
                        lastSeen.of(session),
                        session.expiresAt(),
                        session.isOf(present)))
                .toList());
    }

    /** @param current whether it is the one this is read with */
    @Schema(name = "ListedSession")
    record OpenSessionView(UUID id, Instant startedAt, Instant lastSeenAt, Instant expiresAt, boolean current) {}
}
