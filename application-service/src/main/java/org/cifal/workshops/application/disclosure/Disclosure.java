package org.cifal.workshops.application.disclosure;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.consent.Consent;
import org.hibernate.annotations.Immutable;

/** One recipient was shown these fields of this person, then, on that consent. Written once; the database refuses more. */
@Entity
@Immutable
@Table(name = "disclosure")
public class Disclosure {

    @Id
    private UUID id;

    private UUID applicationId;
    private UUID applicantId;
    private String recipient;
    private String fields;
    private UUID consentId;
    private String consentCode;
    private String consentVersion;
    private Instant shownAt;
    private String shownTo;

    protected Disclosure() {}

    Disclosure(Application application, Consent consent, Reader reader, List<String> fields, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.applicationId = application.id();
        this.applicantId = application.applicantId();
        this.recipient = reader.organisation();
        this.fields = String.join(" ", fields);
        this.consentId = consent.id();
        this.consentCode = consent.code();
        this.consentVersion = consent.textVersion();
        this.shownAt = now;
        this.shownTo = reader.subject();
    }

    /**
     * Who reads: the organisation is the recipient consent is given towards, the subject the one whose token it was.
     */
    public record Reader(String organisation, String subject) {}

    public UUID id() {
        return id;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public UUID applicantId() {
        return applicantId;
    }

    public UUID consentId() {
        return consentId;
    }

    public String recipient() {
        return recipient;
    }

    public List<String> fields() {
        return List.of(fields.split(" "));
    }

    public String consentCode() {
        return consentCode;
    }

    public String consentVersion() {
        return consentVersion;
    }

    public Instant shownAt() {
        return shownAt;
    }

    /** Subject of the access token that read it. */
    public String shownTo() {
        return shownTo;
    }
}
