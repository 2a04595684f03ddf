package org.cifal.workshops.application.listing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.eligibility.Verdict;
import org.cifal.workshops.application.screening.Finding;
import org.cifal.workshops.application.screening.MeasuredDossier;
import org.cifal.workshops.application.screening.ProposedScreening;
import org.cifal.workshops.application.screening.Screening;
import org.cifal.workshops.application.seal.SealState;

/**
 * What officers see of one application at a glance, kept so that a list can be filtered and sorted by it in the database.
 * It says of which version of the application and which revision of the call it was measured, and is measured again when
 * either has moved on; nothing but lists reads it.
 */
@Entity
@Table(name = "application_overview")
class Overview {

    @Id
    private UUID applicationId;

    private long applicationVersion;
    private long callRevision;

    @Enumerated(EnumType.STRING)
    private Completeness completeness;

    @Column(name = "documents_present")
    private int present;

    @Column(name = "documents_required")
    private int required;

    private int sealsToConfirm;

    @Enumerated(EnumType.STRING)
    private SealState seal;

    @Enumerated(EnumType.STRING)
    private Verdict eligibility;

    protected Overview() {}

    /** @param screening what a person found, which stands before what a machine proposes; null before */
    void measure(
            Application application,
            Call call,
            MeasuredDossier dossier,
            ProposedScreening proposed,
            Screening screening) {
        this.applicationVersion = application.version();
        this.callRevision = call.revision();
        this.completeness = screening == null ? Completeness.of(dossier) : Completeness.of(screening);
        this.present = dossier.present();
        this.required = dossier.required();
        this.sealsToConfirm = dossier.sealsToConfirm().size();
        this.seal = dossier.seal().orElse(null);
        this.eligibility = eligibility(screening == null ? proposed.findings() : screening.findings());
    }

    /** A preferred criterion bars nobody, and keeps nobody waiting. */
    private static Verdict eligibility(List<Finding> findings) {
        List<Verdict> required = findings.stream()
                .filter(Finding::required)
                .map(Finding::verdict)
                .toList();
        if (required.contains(Verdict.FAIL)) {
            return Verdict.FAIL;
        }
        return required.contains(Verdict.NEEDS_A_PERSON) ? Verdict.NEEDS_A_PERSON : Verdict.PASS;
    }

    /** Whether it was measured of this version and by this revision. */
    boolean current(Application application, Call call) {
        return applicationVersion == application.version() && callRevision == call.revision();
    }

    UUID applicationId() {
        return applicationId;
    }

    Completeness completeness() {
        return completeness;
    }

    int present() {
        return present;
    }

    int required() {
        return required;
    }

    int sealsToConfirm() {
        return sealsToConfirm;
    }

    /** The worst of all; empty where no document carries a seal. */
    Optional<SealState> seal() {
        return Optional.ofNullable(seal);
    }

    Verdict eligibility() {
        return eligibility;
    }
}
