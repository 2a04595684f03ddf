package org.cifal.workshops.application.applicant;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** All applicants. */
@ApplicationScoped
public class Applicants implements PanacheRepositoryBase<Applicant, UUID> {

    /** The applicant with this verified address, a new one the first time. */
    public Applicant withVerified(String email, Instant now) {
        return find("email", email).firstResultOptional().orElseGet(() -> {
            Applicant applicant = new Applicant(email, now);
            persist(applicant);
            return applicant;
        });
    }
}
