package org.cifal.workshops.application.applicant;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A person who applies. Life cycle: comes to be when an address is first proved by its code. */
@Entity
@Table(name = "applicant")
public class Applicant {

    @Id
    private UUID id;

    private String email;
    private Instant verifiedAt;

    protected Applicant() {}

    Applicant(String email, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.email = email;
        this.verifiedAt = now;
    }

    public UUID id() {
        return id;
    }

    /** In lower case. */
    public String email() {
        return email;
    }

    public Instant verifiedAt() {
        return verifiedAt;
    }
}
