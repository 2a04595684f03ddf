package org.cifal.workshops.application.signin;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.cifal.workshops.application.security.MailedCode;

/**
 * One attempt to prove an e-mail address. Life cycle: started with a code; over when the code was used, when its ten
 * minutes are past, or when it was mistyped five times.
 */
@Entity
@Table(name = "sign_in")
class SignIn {

    private static final Duration LASTS = Duration.ofMinutes(10);
    private static final int ATTEMPTS = 5;

    @Id
    private UUID id;

    private String email;
    private UUID nominationId;

    @Column(columnDefinition = "binary(32)")
    private byte[] codeHash;

    private int attempts;
    private Instant startedAt;
    private Instant expiresAt;
    private Instant usedAt;

    protected SignIn() {}

    /** @param nominationId the part of the official whose letter it is for; null for an applicant */
    SignIn(String email, UUID nominationId, MailedCode code, Instant now) {
        this.nominationId = nominationId;
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.email = email;
        this.codeHash = code.hash();
        this.startedAt = now;
        this.expiresAt = now.plus(LASTS);
    }

    /** Takes the code for the one time it works; every wrong one counts. */
    void prove(MailedCode code, Instant now) {
        if (isOver(now)) {
            throw new SignInOver();
        }
        if (!isOpenedBy(code)) {
            countWrong();
            throw new WrongCode(attemptsLeft());
        }
        use(now);
    }

    boolean isOver(Instant now) {
        return usedAt != null || attempts >= ATTEMPTS || !now.isBefore(expiresAt);
    }

    boolean isOpenedBy(MailedCode code) {
        return MessageDigest.isEqual(codeHash, code.hash());
    }

    void countWrong() {
        attempts++;
    }

    void use(Instant now) {
        usedAt = now;
    }

    int attemptsLeft() {
        return ATTEMPTS - attempts;
    }

    /** Whether it was asked for at the door for applicants, and not over an official's link. */
    boolean isApplicants() {
        return nominationId == null;
    }

    UUID id() {
        return id;
    }

    String email() {
        return email;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
