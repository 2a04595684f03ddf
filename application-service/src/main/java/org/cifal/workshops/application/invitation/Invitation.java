package org.cifal.workshops.application.invitation;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.cifal.workshops.application.application.StateForbids;
import org.cifal.workshops.application.security.MailedCode;
import org.cifal.workshops.application.security.Officer;

/**
 * One address that may apply to one workshop. Life cycle: <em>invited</em> by a code in the mail, and again by another;
 * <em>used</em> by the application that was started with it, once; or <em>withdrawn</em> before that, from which it can be
 * invited again.
 */
@Entity
@Table(name = "invitation")
class Invitation {

    @Id
    private UUID id;

    private UUID workshopId;
    private String email;

    @Column(columnDefinition = "binary(32)")
    private byte[] codeHash;

    private String invitedBy;
    private String organisation;
    private Instant invitedAt;
    private Instant withdrawnAt;
    private Instant usedAt;
    private UUID applicationId;

    protected Invitation() {}

    /** @param email in lower case */
    Invitation(UUID workshopId, String email) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.workshopId = workshopId;
        this.email = email;
    }

    /** The code takes the place of one sent before. */
    void invite(MailedCode code, Officer by, Instant now) {
        refuseOnceUsed();
        this.codeHash = code.hash();
        this.invitedBy = by.subject();
        this.organisation = by.organisation();
        this.invitedAt = now;
        this.withdrawnAt = null;
    }

    void withdraw(Instant now) {
        refuseOnceUsed();
        this.withdrawnAt = now;
    }

    /** Whether it can be used with this code. */
    boolean admits(MailedCode code) {
        return usedAt == null && withdrawnAt == null && MessageDigest.isEqual(codeHash, code.hash());
    }

    void use(UUID application, Instant now) {
        refuseOnceUsed();
        this.applicationId = application;
        this.usedAt = now;
    }

    private void refuseOnceUsed() {
        if (usedAt != null) {
            throw new StateForbids("The invitation was used; it stands.");
        }
    }

    /** Kebab-case, as representations carry it. */
    String state() {
        if (usedAt != null) {
            return "used";
        }
        return withdrawnAt == null ? "invited" : "withdrawn";
    }

    UUID id() {
        return id;
    }

    UUID workshopId() {
        return workshopId;
    }

    /** In lower case. */
    String email() {
        return email;
    }

    /** SHA-256 of the code. */
    byte[] codeHash() {
        return codeHash.clone();
    }

    /** {@code sub} of the officer. */
    String invitedBy() {
        return invitedBy;
    }

    String organisation() {
        return organisation;
    }

    Instant invitedAt() {
        return invitedAt;
    }

    Optional<Instant> usedAt() {
        return Optional.ofNullable(usedAt);
    }

    Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    /** The application it was used for. */
    Optional<UUID> applicationId() {
        return Optional.ofNullable(applicationId);
    }
}
