package org.cifal.workshops.application.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A receipt, kept exactly as it was issued. One per application, since what was submitted is fixed. */
@Entity
@Table(name = "receipt")
public class Receipt {

    @Id
    private UUID applicationId;

    @Column(columnDefinition = "json")
    private String document;

    @Column(columnDefinition = "text")
    private String jws;

    private Instant issuedAt;

    protected Receipt() {}

    Receipt(UUID applicationId, String document, String jws, Instant now) {
        this.applicationId = applicationId;
        this.document = document;
        this.jws = jws;
        this.issuedAt = now;
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
