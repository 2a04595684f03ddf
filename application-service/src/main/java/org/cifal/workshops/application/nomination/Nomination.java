package org.cifal.workshops.application.nomination;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.cifal.workshops.application.application.StateForbids;
import org.cifal.workshops.application.security.Secret;

/**
 * One official, asked to hand in one document of one application.
 *
 * <p>Life cycle: <em>asked</em> by a link to their address; <em>confirmed</em> once they brought a code that was sent to
 * the same address; <em>uploaded</em>, as often as they like until the deadline; <em>ended</em> when the applicant names
 * somebody else, which makes link and session worthless.
 */
@Entity
@Table(name = "nomination")
public class Nomination {

    /** Long enough to scan a letter and send it over a poor line, short enough for a shared office machine. */
    private static final Duration SESSION = Duration.ofHours(1);

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID applicationId;
    private String documentCode;
    private String name;
    private String email;

    @Enumerated(EnumType.STRING)
    private NominationStatus status;

    @Column(columnDefinition = "binary(32)")
    private byte[] linkHash;

    private Instant askedAt;
    private Instant linkSentAt;
    private int linksSent;
    private UUID signInId;

    @Column(columnDefinition = "binary(32)")
    private byte[] sessionHash;

    private Instant sessionExpiresAt;
    private Instant confirmedAt;
    private Instant uploadedAt;
    private UUID documentId;
    private Instant endedAt;

    protected Nomination() {}

    /** @param email in lower case */
    Nomination(UUID applicationId, String documentCode, String name, String email, Secret link, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.applicationId = applicationId;
        this.documentCode = documentCode;
        this.name = name;
        this.email = email;
        this.status = NominationStatus.ASKED;
        this.linkHash = link.hash();
        this.askedAt = now;
        this.linkSentAt = now;
        this.linksSent = 1;
    }

    /** Another link takes the place of the one sent before, which works no more. */
    void sendAgain(Secret link, Instant now) {
        LinkPolicy.requireNotTooOften(linksSent, linkSentAt, now);
        this.linkHash = link.hash();
        this.linkSentAt = now;
        this.linksSent++;
    }

    /** A code was sent to the official's address. */
    public void awaitCode(UUID signIn) {
        this.signInId = signIn;
    }

    /** The official brought the code: a session begins, and one there was before is over. */
    public void confirm(Secret token, Instant now) {
        if (status == NominationStatus.ASKED) {
            moveTo(NominationStatus.CONFIRMED);
            this.confirmedAt = now;
        }
        this.signInId = null;
        this.sessionHash = token.hash();
        this.sessionExpiresAt = now.plus(SESSION);
    }

    /** The official handed in the document; an earlier one gives way. */
    public void upload(UUID document, Instant now) {
        moveTo(NominationStatus.UPLOADED);
        this.documentId = document;
        this.uploadedAt = now;
    }

    void end(Instant now) {
        moveTo(NominationStatus.ENDED);
        this.endedAt = now;
        this.sessionHash = null;
        this.sessionExpiresAt = null;
    }

    private void moveTo(NominationStatus next) {
        if (!status.next().contains(next)) {
            throw new StateForbids("The official was %s and cannot become %s.".formatted(status.slug(), next.slug()));
        }
        this.status = next;
    }

    public UUID id() {
        return id;
    }

    public UUID applicationId() {
        return applicationId;
    }

    /** Code of the required document. */
    public String documentCode() {
        return documentCode;
    }

    public String name() {
        return name;
    }

    /** In lower case. */
    public String email() {
        return email;
    }

    public NominationStatus status() {
        return status;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** When the link that works now was sent. */
    public Instant linkSentAt() {
        return linkSentAt;
    }

    /** The sign-in whose code was sent last; empty where none is waited for. */
    public Optional<UUID> signInId() {
        return Optional.ofNullable(signInId);
    }

    public Optional<Instant> sessionExpiresAt() {
        return Optional.ofNullable(sessionExpiresAt);
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    public Optional<Instant> uploadedAt() {
        return Optional.ofNullable(uploadedAt);
    }

    /** The document they handed in last. */
    public Optional<UUID> documentId() {
        return Optional.ofNullable(documentId);
    }

    /** When somebody else was named in their place. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
