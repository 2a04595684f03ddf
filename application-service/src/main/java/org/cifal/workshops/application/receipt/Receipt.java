package org.cifal.workshops.application.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A receipt, kept exactly as it was issued. One per submitted version of an application. */
@Entity
@Table(name = "receipt")
public class Receipt {

    @EmbeddedId
    private Of of;

    @Column(columnDefinition = "json")
    private String document;

    @Column(columnDefinition = "text")
    private String jws;

    private Instant issuedAt;

    protected Receipt() {}

    Receipt(UUID applicationId, int version, String document, String jws, Instant now) {
        this.of = new Of(applicationId, version);
        this.document = document;
        this.jws = jws;
        this.issuedAt = now;
    }

    /**
     * What it is the receipt of.
     *
     * @param version from 1, counted by application
     */
    @Embeddable
    record Of(UUID applicationId, int version) {}

    Of of() {
        return of;
    }

    /** What was received, as JSON. */
    String document() {
        return document;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    /** The same, signed (RFC 7515, compact). */
    String jws() {
        return jws;
    }
}
