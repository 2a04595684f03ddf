package org.cifal.workshops.application.consent;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cifal.workshops.application.call.CallTerms;

/**
 * A consent given by an applicant. Life cycle: given once to one version; live until withdrawn, for good. Consenting
 * again makes a new one, so that what was agreed to when is never lost.
 */
@Entity
@Table(name = "consent")
public class Consent {

    /** The purpose without whose consent there is no submission (rule 8). */
    public static final String PERSONAL_DATA = "personal-data";

    /** The purpose that lets recipients read the applicant. */
    public static final String DISCLOSURE = "disclosure";

    @Id
    private UUID id;

    private UUID applicationId;
    private String code;
    private String purpose;
    private String textVersion;

    @Convert(converter = AgreedTextColumn.class)
    @Column(columnDefinition = "json")
    private Map<String, String> text;

    private Instant givenAt;
    private Instant withdrawnAt;

    @ElementCollection
    @CollectionTable(name = "consent_recipient", joinColumns = @JoinColumn(name = "consent_id"))
    @Column(name = "organisation")
    private Set<String> recipients = new HashSet<>();

    protected Consent() {}

    public Consent(UUID applicationId, CallTerms.ConsentText text, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.applicationId = applicationId;
        this.code = text.code();
        this.purpose = text.purpose();
        this.textVersion = text.version();
        this.text = text.text();
        this.recipients = new HashSet<>(text.recipients());
        this.givenAt = now;
    }

    /** Withdrawing twice is withdrawing once. */
    public void withdraw(Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
        }
    }

    /** Whether an application ends when this consent is taken back. */
    public boolean isNeededToBeConsidered() {
        return PERSONAL_DATA.equals(purpose);
    }

    public UUID id() {
        return id;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public String code() {
        return code;
    }

    public String purpose() {
        return purpose;
    }

    public String textVersion() {
        return textVersion;
    }

    /** The very words agreed to, by language, whatever the call says now; empty where they were not kept. */
    public Map<String, String> text() {
        return text == null ? Map.of() : text;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public boolean live() {
        return withdrawnAt == null;
    }

    /** Codes of the organisations that may read the applicant on it. */
    public Set<String> recipients() {
        return Set.copyOf(recipients);
    }
}
