package org.cifal.workshops.application.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.ApplicationMoved;
import org.cifal.workshops.application.application.Applications;
import org.cifal.workshops.application.application.DossierEntry;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.call.CallTerms;
import org.cifal.workshops.application.call.CallTerms.RequiredDocument;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.eligibility.EligibilityPolicy;
import org.cifal.workshops.application.eligibility.StatedFacts;
import org.cifal.workshops.application.eligibility.Verdict;
import org.cifal.workshops.application.history.Change;
import org.cifal.workshops.application.history.History;
import org.cifal.workshops.application.precondition.IfMatch;
import org.cifal.workshops.application.problem.NotFound;
import org.cifal.workshops.application.screening.RecordScreening.PersonsEligibilityFinding;
import org.cifal.workshops.application.seal.SealJudgement;
import org.cifal.workshops.application.seal.SealJudgements;
import org.cifal.workshops.application.seal.Seals;
import org.cifal.workshops.application.security.Officer;

/** Proposes what a machine can tell of an application, and records what a person found. */
@ApplicationScoped
public class ScreeningApplications {

    private final Applications applications;
    private final Calls calls;
    private final Screenings screenings;
    private final SealJudgements seals;
    private final History history;
    private final Event<ApplicationMoved> moves;

    ScreeningApplications(
            Applications applications,
            Calls calls,
            Screenings screenings,
            SealJudgements seals,
            History history,
            Event<ApplicationMoved> moves) {
        this.applications = applications;
        this.calls = calls;
        this.screenings = screenings;
        this.seals = seals;
        this.history = history;
        this.moves = moves;
    }

    /** What can be told without judgement, by the call as it is now. */
    public ProposedScreening propose(Application application) {
        Call call = calls.ofWorkshop(application.workshopId());
        return propose(call, application, seals.of(application.id()));
    }

    /** The same where the call and the judgements are at hand. */
    public static ProposedScreening propose(Call call, Application application, List<SealJudgement> seals) {
        StatedFacts stated = StatedFacts.of(application.profile(), submittedOn(call, application));
        List<Finding> findings = criteriaOf(call).stream()
                .map(criterion -> Finding.on(criterion, EligibilityPolicy.judge(criterion.rule(), stated)))
                .toList();
        return ScreeningPolicy.propose(measure(call, application, seals), findings);
    }

    /** The submitted dossier against the call as it is now. */
    public static MeasuredDossier measure(Call call, Application application, List<SealJudgement> judgements) {
        List<RequiredDocument> required =
                call.terms().map(CallTerms::requiredDocuments).orElse(List.of());
        Map<String, DossierEntry> dossier = application.dossier();
        return MeasuredDossier.of(required, dossier, Seals.of(required, dossier, judgements));
    }

    private static LocalDate submittedOn(Call call, Application application) {
        return application
                .submittedAt()
                .orElse(application.startedAt())
                .atZone(call.timeZone())
                .toLocalDate();
    }

    @Transactional
    Recorded record(Officer officer, UUID applicationId, RecordScreening found, String ifMatch, Instant now) {
        Application application = applications
                .ofOrganiserForChange(officer.organisation(), applicationId)
                .orElseThrow(NotFound::new);
        IfMatch.require(ifMatch, application.version());
        Call call = calls.ofWorkshop(application.workshopId());
        ScreeningPolicy.refuseWhileCorrectable(call, application, now);
        Verdict completeness = RecordScreening.verdict(found.completeness().verdict());
        ScreeningPolicy.refuseUnlessSealsConfirmed(completeness, measure(call, application, seals.of(applicationId)));
        ApplicationMoved moved = application.screen(officer.actor(), now);
        Screening screening = new Screening(
                applicationId,
                completeness,
                found.completeness().reason(),
                findings(criteriaOf(call), found.eligibility()),
                officer.subject(),
                officer.organisation(),
                now);
        screenings.persist(screening);
        moves.fire(moved);
        Change change = new Change("screening", null, screening.result().slug(), words(screening));
        history.tell(application.workshopId(), applicationId, officer.actor(), change, now);
        applications.flush();
        return new Recorded(screening, application.version());
    }

    /** @param version of the application, screened */
    record Recorded(Screening screening, long version) {}

    private static List<Finding> findings(List<Criterion> criteria, List<PersonsEligibilityFinding> found) {
        ScreeningPolicy.refuseUnlessWhole(
                criteria,
                found.stream().map(PersonsEligibilityFinding::criterion).toList());
        Map<String, PersonsEligibilityFinding> byCriterion =
                found.stream().collect(Collectors.toMap(PersonsEligibilityFinding::criterion, Function.identity()));
        return criteria.stream()
                .map(criterion -> Finding.on(
                        criterion,
                        RecordScreening.verdict(
                                byCriterion.get(criterion.code()).verdict()),
                        byCriterion.get(criterion.code()).reason()))
                .toList();
    }

    /** Every verdict with its reason, for the history. */
    private static String words(Screening screening) {
        String completeness =
                "completeness: %s, %s".formatted(screening.completeness().slug(), screening.completenessReason());
        return screening.findings().stream()
                .map(finding -> "%s: %s, %s"
                        .formatted(finding.criterion(), finding.verdict().slug(), finding.reason()))
                .collect(Collectors.joining("\n", completeness + "\n", ""))
                .strip();
    }

    private static List<Criterion> criteriaOf(Call call) {
        return call.terms().map(CallTerms::eligibility).orElse(List.of()).stream()
                .map(Criterion::of)
                .toList();
    }
}
