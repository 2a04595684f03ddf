package org.cifal.workshops.application.applicant;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** What a sign-in ends with; good until it expires or is ended. */
@Entity
@Table(name = "applicant_session")
public class Session {

    /** Long enough to gather seven documents on a poor network, short enough for a shared office machine. */
    private static final Duration LASTS = Duration.ofHours(12);

    @Id
    @Column(columnDefinition = "binary(32)")
    private byte[] tokenHash;

    private UUID id;
    private UUID applicantId;
    private Instant startedAt;
    private Instant lastSeenAt;
    private Instant expiresAt;

    protected Session() {}

    public Session(SessionToken token, UUID applicantId, Instant now) {
        this.tokenHash = token.hash();
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.applicantId = applicantId;
        this.startedAt = now;
        this.lastSeenAt = now;
        this.expiresAt = now.plus(LASTS);
    }

    /** What it is called; grants nothing, unlike its token. */
    UUID id() {
        return id;
    }

    boolean isOf(SessionToken token) {
        return MessageDigest.isEqual(tokenHash, token.hash());
    }

    /** As far as it was written down; {@link LastSeen} knows what is not. */
    Instant lastSeenAt() {
        return lastSeenAt;
    }

    public UUID applicantId() {
        return applicantId;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
