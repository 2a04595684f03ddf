package org.cifal.workshops.benchmarks.rush;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** Applicants with a session each, as signing in with a code leaves them; the codes and their mails are left out. */
final class SignedIn {

    private static final Duration LASTS = Duration.ofHours(12);

    private SignedIn() {}

    /** Makes some more, counted on from a number. */
    static List<RushedApplicant> applicants(Connection database, int from, int to, Instant now) throws SQLException {
        SecureRandom random = new SecureRandom();
        List<RushedApplicant> applicants = new ArrayList<>();
        database.setAutoCommit(false);
        try (PreparedStatement applicant =
                        database.prepareStatement("INSERT INTO applicant (id, email, verified_at) VALUES (?, ?, ?)");
                PreparedStatement session = database.prepareStatement(
                        "INSERT INTO applicant_session (token_hash, id, applicant_id, started_at, last_seen_at, expires_at)"
                                + " VALUES (?, ?, ?, ?, ?, ?)")) {
            for (int number = from; number < to; number++) {
                RushedApplicant one = new RushedApplicant(number, token(random));
                set(applicant, bytes(one.id()), one.email(), utc(now));
                byte[] id = bytes(UuidCreator.getTimeOrderedEpoch());
                set(session, one.tokenHash(), id, bytes(one.id()), utc(now), utc(now), utc(now.plus(LASTS)));
                applicants.add(one);
            }
            applicant.executeBatch();
            session.executeBatch();
            database.commit();
        }
        database.setAutoCommit(true);
        return applicants;
    }

    private static String token(SecureRandom random) {
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        return "aps_" + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    /** As the columns of type BINARY(16) have it. */
    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** As the columns of type DATETIME(6) have it. */
    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
