package org.cifal.workshops.application.applicant;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * When sessions were last seen, to within five minutes. It is kept in mind first and written down later, for all of them
 * together: in the last minute of a call nobody's request waits for a commit that it has no need of. An instance that
 * dies forgets what it had not written yet.
 */
@ApplicationScoped
class LastSeen {

    private static final Duration NOTED_EVERY = Duration.ofMinutes(5);

    private final Sessions sessions;
    private final ConcurrentMap<UUID, Instant> unwritten = new ConcurrentHashMap<>();

    LastSeen(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Notes that a request came with it. */
    void note(Session session, Instant now) {
        if (!now.isBefore(of(session).plus(NOTED_EVERY))) {
            unwritten.put(session.id(), now);
        }
    }

    Instant of(Session session) {
        return unwritten.getOrDefault(session.id(), session.lastSeenAt());
    }

    @Scheduled(every = "{workshops.sessions.write-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void write() {
        Map<UUID, Instant> written = Map.copyOf(unwritten);
        if (!written.isEmpty()) {
            sessions.lastSeen(written);
            written.forEach(unwritten::remove);
        }
    }
}
