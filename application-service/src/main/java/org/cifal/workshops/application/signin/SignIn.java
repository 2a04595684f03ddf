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

    @Column(columnDefinition = "binary(32)")
    private byte[] codeHash;

    private int attempts;
    private Instant startedAt;
    private Instant expiresAt;
    private Instant usedAt;

    protected SignIn() {}

    SignIn(String email, MailedCode code, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.email = email;
        this.codeHash = code.hash();
        this.startedAt = now;
        this.expiresAt = now.plus(LASTS);
    }

    /** Takes the code for the one time it works; every wrong one counts. */
    void prove(MailedCode code, Instant now) {
        if (usedAt != null || attempts >= ATTEMPTS || !now.isBefore(expiresAt)) {
            throw new SignInOver();
        }
        if (!MessageDigest.isEqual(codeHash, code.hash())) {
            attempts++;
            throw new WrongCode(ATTEMPTS - attempts);
        }
        usedAt = now;
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
