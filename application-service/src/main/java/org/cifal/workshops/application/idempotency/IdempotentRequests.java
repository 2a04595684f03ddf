package org.cifal.workshops.application.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.cifal.workshops.application.problem.DatabaseAway;

/**
 * Answers a request once (draft-ietf-httpapi-idempotency-key-header).
 *
 * <p>Fingerprint and answer are stored in the transaction of the effect, so that there is never the one without the
 * other. A refusal is not stored: it had no effect, and the same request is judged anew. Kept for seven days.
 */
@ApplicationScoped
public class IdempotentRequests {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{8,128}");

    private final EntityManager database;
    private final ObjectMapper json;
    private final Clock clock;

    IdempotentRequests(EntityManager database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Has the effect and stores its answer, or repeats the stored answer. The effect joins this method's transaction.
     *
     * @param caller whose key it is: an applicant's id or a token's subject
     * @param operation method and path
     * @param payload the request body; may be null
     */
    @Transactional
    public Response answer(String caller, String key, String operation, Object payload, Supplier<Answer> effect) {
        if (key == null || !KEY.matcher(key).matches()) {
            throw new IdempotencyKeyInvalid();
        }
        byte[] fingerprint = fingerprint(operation, payload);
        Optional<StoredAnswer> stored = stored(caller, key);
        if (stored.isPresent()) {
            return stored.get().repeatedFor(fingerprint);
        }
        reserve(caller, key, fingerprint);
        Answer answer = effect.get();
        StoredAnswer kept = new StoredAnswer(
                fingerprint,
                answer.status(),
                answer.location() == null ? null : answer.location().toString(),
                answer.etag() == null ? null : "\"" + answer.etag() + "\"",
                answer.body() == null ? null : write(answer.body()));
        keep(caller, key, kept);
        return kept.response();
    }

    /** Finds the stored answer, or the request that is writing it, without waiting for either. */
    private Optional<StoredAnswer> stored(String caller, String key) {
        try {
            List<?> rows = database.createNativeQuery(
                            "SELECT fingerprint, status, location, etag, answer FROM idempotency_record"
                                    + " WHERE caller = ?1 AND idempotency_key = ?2 FOR UPDATE NOWAIT")
                    .setParameter(1, caller)
                    .setParameter(2, key)
                    .getResultList();
            return rows.stream().findFirst().map(row -> StoredAnswer.of((Object[]) row));
        } catch (PersistenceException lockedByTheOther) {
            throw inProgressUnlessAway(lockedByTheOther);
        }
    }

    private void reserve(String caller, String key, byte[] fingerprint) {
        try {
            database.createNativeQuery("INSERT INTO idempotency_record (caller, idempotency_key, fingerprint, kept_at)"
                            + " VALUES (?1, ?2, ?3, ?4)")
                    .setParameter(1, caller)
                    .setParameter(2, key)
                    .setParameter(3, fingerprint)
                    .setParameter(4, clock.instant())
                    .executeUpdate();
        } catch (PersistenceException takenMeanwhile) {
            throw inProgressUnlessAway(takenMeanwhile);
        }
    }

    private static RuntimeException inProgressUnlessAway(PersistenceException failure) {
        return DatabaseAway.isTheReasonOf(failure) ? failure : new RequestInProgress();
    }

    private void keep(String caller, String key, StoredAnswer kept) {
        database.flush();
        database.createNativeQuery("UPDATE idempotency_record SET status = ?3, location = ?4, etag = ?5, answer = ?6"
                        + " WHERE caller = ?1 AND idempotency_key = ?2")
                .setParameter(1, caller)
                .setParameter(2, key)
                .setParameter(3, kept.status())
                .setParameter(4, kept.location())
                .setParameter(5, kept.etag())
                .setParameter(6, kept.body())
                .executeUpdate();
    }

    @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forgetTheOld() {
        database.createNativeQuery("DELETE FROM idempotency_record WHERE kept_at < ?1")
                .setParameter(1, clock.instant().minus(KEPT))
                .executeUpdate();
    }

    private byte[] fingerprint(String operation, Object payload) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(operation.getBytes(StandardCharsets.UTF_8));
            return digest.digest(write(payload).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
