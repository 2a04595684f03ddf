package org.cifal.workshops.application.seal;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.cifal.workshops.application.security.Officer;

/**
 * What an officer said of the seal of one file. It is bound to the file, not to its place in the dossier: a file that
 * takes its place has to be looked at again. An officer may change their mind until the application is screened.
 */
@Entity
@Table(name = "seal_judgement")
public class SealJudgement {

    @Id
    private UUID id;

    private UUID applicationId;
    private UUID documentId;
    private String code;
    private boolean confirmed;
    private String reason;
    private String judgedBy;
    private String organisation;
    private Instant judgedAt;

    protected SealJudgement() {}

    SealJudgement(UUID applicationId, UUID documentId, String code) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.applicationId = applicationId;
        this.documentId = documentId;
        this.code = code;
    }

    /** @param stated why; may be null where the seal is confirmed */
    void judge(boolean carriesIt, String stated, Officer by, Instant now) {
        this.confirmed = carriesIt;
        this.reason = stated;
        this.judgedBy = by.subject();
        this.organisation = by.organisation();
        this.judgedAt = now;
    }

    public SealState state() {
        return confirmed ? SealState.CONFIRMED : SealState.NOT_ACCEPTED;
    }

    public UUID applicationId() {
        return applicationId;
    }

    /** The file that was looked at. */
    public UUID documentId() {
        return documentId;
    }

    /** Of the required document. */
    public String code() {
        return code;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** Subject of the officer's access token. */
    public String judgedBy() {
        return judgedBy;
    }

    public String organisation() {
        return organisation;
    }

    public Instant judgedAt() {
        return judgedAt;
    }
}
