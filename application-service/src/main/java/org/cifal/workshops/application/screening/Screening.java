package org.cifal.workshops.application.screening;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cifal.workshops.application.eligibility.Verdict;

/** What a person found when screening an application; recorded once, whole, and never changed. */
@Entity
@Table(name = "screening")
public class Screening {

    @Id
    private UUID id;

    private UUID applicationId;

    @Enumerated(EnumType.STRING)
    private Verdict completeness;

    private String completenessReason;

    @ElementCollection
    @CollectionTable(name = "screening_finding", joinColumns = @JoinColumn(name = "screening_id"))
    @OrderColumn(name = "place")
    private List<Finding> findings = new ArrayList<>();

    private String screenedBy;
    private String organisation;
    private Instant screenedAt;

    protected Screening() {}

    /**
     * Writes down what was found.
     *
     * @param findings one for every criterion of the call, as {@link ScreeningPolicy} sees to
     */
    public Screening(
            UUID applicationId,
            Verdict completeness,
            String completenessReason,
            List<Finding> findings,
            String screenedBy,
            String organisation,
            Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.applicationId = applicationId;
        this.completeness = completeness;
        this.completenessReason = completenessReason;
        this.findings.addAll(findings);
        this.screenedBy = screenedBy;
        this.organisation = organisation;
        this.screenedAt = now;
    }

    /** An incomplete dossier is not looked at further ("will NOT be processed", seed: 2020 call). */
    public ScreeningResult result() {
        if (completeness != Verdict.PASS) {
            return ScreeningResult.INCOMPLETE;
        }
        return findings.stream().anyMatch(Finding::bars) ? ScreeningResult.NOT_ELIGIBLE : ScreeningResult.ELIGIBLE;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public Verdict completeness() {
        return completeness;
    }

    public String completenessReason() {
        return completenessReason;
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    public String screenedBy() {
        return screenedBy;
    }

    public String organisation() {
        return organisation;
    }

    public Instant screenedAt() {
        return screenedAt;
    }
}
