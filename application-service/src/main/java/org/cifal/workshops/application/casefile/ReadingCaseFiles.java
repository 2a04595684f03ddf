package org.cifal.workshops.application.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cifal.workshops.application.applicant.Applicants;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.Applications;
import org.cifal.workshops.application.application.DossierEntry;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.call.CallTerms;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.casefile.CaseFileView.DecisionView;
import org.cifal.workshops.application.casefile.CaseFileView.DocumentView;
import org.cifal.workshops.application.document.Document;
import org.cifal.workshops.application.document.Documents;
import org.cifal.workshops.application.history.Change;
import org.cifal.workshops.application.history.History;
import org.cifal.workshops.application.nomination.Nomination;
import org.cifal.workshops.application.nomination.Nominations;
import org.cifal.workshops.application.problem.NotFound;
import org.cifal.workshops.application.review.Reviews;
import org.cifal.workshops.application.screening.ScreeningApplications;
import org.cifal.workshops.application.screening.ScreeningView;
import org.cifal.workshops.application.screening.Screenings;
import org.cifal.workshops.application.seal.SealJudgements;
import org.cifal.workshops.application.seal.Seals;
import org.cifal.workshops.application.security.Officer;
import org.cifal.workshops.application.selection.SelectionBoard;
import org.cifal.workshops.application.selection.SelectionBoards;

/** Puts a case file together, and writes down who took a document out of it. */
@ApplicationScoped
class ReadingCaseFiles {

    private final Applications applications;
    private final Applicants applicants;
    private final Calls calls;
    private final Documents documents;
    private final SealJudgements seals;
    private final Screenings screenings;
    private final ScreeningApplications screening;
    private final Reviews reviews;
    private final SelectionBoards boards;
    private final ReadingAnswers answers;
    private final Nominations nominations;
    private final History history;

    ReadingCaseFiles(
            Applications applications,
            Applicants applicants,
            Calls calls,
            Documents documents,
            SealJudgements seals,
            Screenings screenings,
            ScreeningApplications screening,
            Reviews reviews,
            SelectionBoards boards,
            ReadingAnswers answers,
            Nominations nominations,
            History history) {
        this.applications = applications;
        this.applicants = applicants;
        this.calls = calls;
        this.documents = documents;
        this.seals = seals;
        this.screenings = screenings;
        this.screening = screening;
        this.reviews = reviews;
        this.boards = boards;
        this.answers = answers;
        this.nominations = nominations;
        this.history = history;
    }

    /** @param version of the application, which officers screen and judge seals by */
    record CaseFile(CaseFileView view, long version) {}

    @Transactional
    CaseFile read(Officer officer, UUID applicationId) {
        Application application = ofOrganiser(officer, applicationId);
        Call call = calls.ofWorkshop(application.workshopId());
        CaseFileView view = CaseFileView.of(
                application,
                applicants.findById(application.applicantId()).email(),
                call,
                answers.guarded(application),
                documentsOf(call, application),
                screenings
                        .of(applicationId)
                        .map(ScreeningView::of)
                        .orElseGet(() -> ScreeningView.of(screening.propose(application))),
                reviews.of(applicationId),
                decisionOn(application));
        return new CaseFile(view, application.version());
    }

    /** The file goes out only after it is written down who took it: the answer follows the commit. */
    @Transactional
    Document take(Officer officer, UUID applicationId, String code, Instant now) {
        Application application = ofOrganiser(officer, applicationId);
        Document document = documents.counting(application, code).orElseThrow(NotFound::new);
        document.refuseUnlessSafe();
        Change change = new Change("document-read", null, code, null);
        history.tell(application.workshopId(), applicationId, officer.actor(), change, now);
        return document;
    }

    private String officialOf(Document document) {
        return document.nominationId()
                .flatMap(nominations::findByIdOptional)
                .map(Nomination::email)
                .orElse(null);
    }

    /** The files that were submitted, by their own ids: what the applicant hands in since is not yet anybody's. */
    private List<DocumentView> documentsOf(Call call, Application application) {
        Map<String, DossierEntry> dossier = application.dossier();
        Map<UUID, Document> files = documents.list("id in ?1", idsOf(dossier)).stream()
                .collect(Collectors.toMap(Document::id, Function.identity()));
        Seals of = Seals.of(
                call.terms().map(CallTerms::requiredDocuments).orElse(List.of()), dossier, seals.of(application.id()));
        return dossier.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(entry -> files.containsKey(entry.getValue().documentId()))
                .map(entry -> {
                    Document file = files.get(entry.getValue().documentId());
                    return DocumentView.of(file, officialOf(file), of.on(entry.getKey()));
                })
                .toList();
    }

    private static List<UUID> idsOf(Map<String, DossierEntry> dossier) {
        return dossier.values().stream().map(DossierEntry::documentId).toList();
    }

    private Application ofOrganiser(Officer officer, UUID applicationId) {
        return applications.ofOrganiser(officer.organisation(), applicationId).orElseThrow(NotFound::new);
    }

    private DecisionView decisionOn(Application application) {
        return boards.findByIdOptional(application.workshopId())
                .flatMap(board -> decisionOn(board, application))
                .orElse(null);
    }

    private static Optional<DecisionView> decisionOn(SelectionBoard board, Application application) {
        return board.on(application.id())
                .map(decision -> DecisionView.of(decision, board.releasedAt().isPresent()));
    }
}
