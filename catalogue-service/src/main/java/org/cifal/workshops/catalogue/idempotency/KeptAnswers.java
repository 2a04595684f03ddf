package org.cifal.workshops.catalogue.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Claims and kept answers. A claim is one row under a primary key, so of two requests at once one gets it; statements
 * instead of an entity, because their row counts decide.
 */
@ApplicationScoped
class KeptAnswers {

    private final DataSource database;

    KeptAnswers(DataSource database) {
        this.database = database;
    }

    /**
     * A row as it stands.
     *
     * @param answer empty while the request is being answered
     */
    record Kept(String fingerprint, Instant claimedAt, Optional<Answer> answer) {}

    /** Whether the key was free and is the caller's now. */
    boolean claim(Intention intention, Instant now) {
        return update(
                        "INSERT IGNORE INTO kept_answer (caller, idempotency_key, fingerprint, claimed_at)"
                                + " VALUES (?, ?, ?, ?)",
                        intention.caller(),
                        intention.key(),
                        intention.fingerprint(),
                        utc(now))
                == 1;
    }

    /** Whether a claim left behind by an instance that died is the caller's now. */
    boolean takeOver(Intention intention, Instant abandoned, Instant now) {
        return update(
                        "UPDATE kept_answer SET claimed_at = ?"
                                + " WHERE caller = ? AND idempotency_key = ? AND claimed_at = ? AND status IS NULL",
                        utc(now),
                        intention.caller(),
                        intention.key(),
                        utc(abandoned))
                == 1;
    }

    /** Whether the claim was still ours to answer. */
    boolean answer(Intention intention, Instant claimedAt, Answer answer) {
        return update(
                        "UPDATE kept_answer SET status = ?, location = ?, etag = ?, body = ?"
                                + " WHERE caller = ? AND idempotency_key = ? AND claimed_at = ? AND status IS NULL",
                        answer.status(),
                        answer.location(),
                        answer.etag(),
                        answer.body(),
                        intention.caller(),
                        intention.key(),
                        utc(claimedAt))
                == 1;
    }

    void release(Intention intention, Instant claimedAt) {
        update(
                "DELETE FROM kept_answer"
                        + " WHERE caller = ? AND idempotency_key = ? AND claimed_at = ? AND status IS NULL",
                intention.caller(),
                intention.key(),
                utc(claimedAt));
    }

    int forgetBefore(Instant instant) {
        return update("DELETE FROM kept_answer WHERE claimed_at < ?", utc(instant));
    }

    Optional<Kept> find(Intention intention) {
        String select = "SELECT fingerprint, claimed_at, status, location, etag, body FROM kept_answer"
                + " WHERE caller = ? AND idempotency_key = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setString(1, intention.caller());
            statement.setString(2, intention.key());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(kept(row)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new PersistenceException(failure);
        }
    }

    private static Kept kept(ResultSet row) throws SQLException {
        int status = row.getInt("status");
        Optional<Answer> answer = row.wasNull()
                ? Optional.empty()
                : Optional.of(
                        new Answer(status, row.getString("location"), row.getString("etag"), row.getString("body")));
        Instant claimedAt = row.getObject("claimed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        return new Kept(row.getString("fingerprint"), claimedAt, answer);
    }

    private int update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new PersistenceException(failure);
        }
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
