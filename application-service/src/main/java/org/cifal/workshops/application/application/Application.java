package org.cifal.workshops.application.application;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.cifal.workshops.application.form.Answers;
import org.cifal.workshops.application.form.AnswersColumn;
import org.cifal.workshops.application.security.Actor;

/**
 * One applicant's application to one workshop.
 *
 * <p>Life cycle: it is started as a <em>draft</em>, filled in and given its documents, and <em>submitted</em> once
 * complete and in time. What was submitted is what counts. While the call is open, the applicant may keep a
 * {@link Correction} beside it, which replaces it only when it is <em>submitted</em> again, as the next version. Once the
 * call is closed an officer <em>screens</em> it, and with that it is fixed: a correction not submitted is dropped.
 * Reviewers have it <em>under review</em>, and the release of the decisions makes it <em>decided</em>. Where nobody selects,
 * the service confirms the place with the submission, and it is <em>accepted</em> at once; it is <em>registered</em>, and
 * is corrected and reopened like what was only submitted, because no officer begins with it. A selected applicant
 * <em>accepts</em> or <em>declines</em> the offer, or lets it <em>lapse</em>; whoever accepted has <em>attended</em> or
 * was <em>absent</em>, and who attended is <em>certified</em>. Until attendance it can be <em>withdrawn</em>; what was
 * withdrawn before an officer began can be reopened as a <em>draft</em> while the call is open, and must be submitted
 * again.
 *
 * <p>Whether the call is open is for the use cases to see ({@code CallWindowPolicy}); the rest is held here.
 *
 * <p>Every verb answers the {@link ApplicationMoved} its use case must fire, and refuses with {@link StateForbids} what
 * the status does not allow.
 */
@Entity
@Table(name = "application")
public class Application {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID applicantId;
    private UUID workshopId;
    private String reference;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    @Embedded
    private Contents contents;

    @Convert(converter = AnswersColumn.class)
    @Column(columnDefinition = "json")
    private Answers travelAnswers = Answers.NONE;

    @ElementCollection
    @CollectionTable(name = "travel_form", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    @Column(name = "sha256")
    private List<String> travelForms = new ArrayList<>();

    private Instant startedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    private Long revisionJudgedBy;
    private int submissionVersion;
    private String formSha256;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus withdrawnFrom;

    private Integer intake;
    private boolean registered;
    private boolean withheld;
    private Instant mendableUntil;

    protected Application() {}

    /** Starts a draft. */
    public Application(UUID applicantId, UUID workshopId, String reference, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.applicantId = applicantId;
        this.workshopId = workshopId;
        this.reference = reference;
        this.status = ApplicationStatus.DRAFT;
        this.contents = Contents.empty();
        this.startedAt = now;
    }

    public ApplicationMoved started() {
        return new ApplicationMoved(
                id, workshopId, applicantId, null, ApplicationStatus.DRAFT, Actor.applicant(applicantId), startedAt);
    }

    /** Changes what is being edited: the draft, or the correction of what was submitted. */
    public void describe(Profile newProfile) {
        edit(content -> content.with(newProfile));
    }

    /** Likewise. */
    public void answer(Answers newAnswers) {
        edit(content -> content.with(newAnswers));
    }

    /** Puts a document in its place in the dossier being edited; an earlier one gives way. */
    public void place(String code, DossierEntry entry) {
        edit(content -> content.place(code, entry));
    }

    public void remove(String code) {
        edit(content -> content.remove(code));
    }

    private void edit(UnaryOperator<ApplicationContent> change) {
        refuseUnlessBeingEdited();
        contents.change(change);
    }

    /** Begins a correction: a copy of what was submitted, to be changed and submitted again. */
    public void beginCorrection(Instant now) {
        if (!isHandedInAlone()) {
            throw new StateForbids(
                    "Only what was submitted and is not yet worked on can be corrected; this application is %s."
                            .formatted(status.asTheApplicantSeesIt()));
        }
        if (correction().isPresent()) {
            throw new StateForbids("A correction is open already.");
        }
        contents.beginCorrection(now);
    }

    /** Drops the correction; what was submitted stands as it is. */
    public void dropCorrection() {
        if (correction().isEmpty()) {
            throw new StateForbids("There is no correction to drop.");
        }
        contents.dropCorrection();
    }

    /** An officer's finding on one document; {@code shortcoming} null when it meets its rule after all. */
    public void judge(String code, String shortcoming) {
        if (status == ApplicationStatus.DRAFT || !dossier().containsKey(code)) {
            throw new StateForbids("There is no submitted document %s to judge.".formatted(code));
        }
        contents.judge(code, shortcoming);
    }

    /**
     * Holds against a document what was found in it, whatever the status: a scanner comes late.
     *
     * @return whether the document stands in what counts or in the correction at all
     */
    public boolean holdAgainst(UUID documentId, String shortcoming) {
        return contents.holdAgainst(documentId, shortcoming);
    }

    /**
     * Lets a file be replaced after the end, as long as no officer has begun.
     *
     * @param until the first instant that is too late
     */
    public void letMend(Instant until) {
        if (isHandedInAlone()) {
            this.mendableUntil = until;
        }
    }

    public boolean isMendableAt(Instant instant) {
        return mendableUntil().filter(instant::isBefore).isPresent();
    }

    /** Until when a file that was found infected after the end can be replaced. */
    public Optional<Instant> mendableUntil() {
        return isHandedInAlone() ? Optional.ofNullable(mendableUntil) : Optional.empty();
    }

    /**
     * Hands in the draft, or the correction of what was handed in before.
     *
     * @param receivedAt when the service received the request, the instant lateness is judged by
     * @param revision of the call it was judged by
     */
    public ApplicationMoved submit(Instant receivedAt, long revision) {
        if (isHandedIn() && correction().isEmpty()) {
            throw new StateForbids("The application was handed in before and nothing has been corrected since.");
        }
        ApplicationContent handedIn = contentBeingEdited();
        ApplicationMoved moved = moveTo(ApplicationStatus.SUBMITTED, Actor.applicant(applicantId), receivedAt);
        contents.letCount(handedIn);
        this.submittedAt = receivedAt;
        this.submissionVersion++;
        this.mendableUntil = null;
        this.revisionJudgedBy = revision;
        return moved;
    }

    /**
     * Settles what a submission is of, just before it.
     *
     * @param counted the answers to what is asked, as things stand
     * @param form hash that names the form they were measured by
     */
    public void settle(Answers counted, String form) {
        answer(counted);
        this.formSha256 = form;
    }

    /**
     * Passport and travel data, which are asked only of those who accepted an offer.
     *
     * @param form hash that names the form they were asked by
     */
    public void answerAfterSelection(Answers newAnswers, String form) {
        if (status != ApplicationStatus.ACCEPTED) {
            throw new StateForbids(
                    "Passport and travel data are asked once an offer is accepted; this application is %s."
                            .formatted(status.asTheApplicantSeesIt()));
        }
        this.travelAnswers = newAnswers;
        if (!travelForms.contains(form)) {
            travelForms.add(form);
        }
    }

    /**
     * Notes the intake it is about to be submitted in; a correction stays with the intake of what it corrects.
     *
     * @param number of one of several intakes of the call, from 1
     */
    public void joinIntake(int number) {
        if (submittedAt == null) {
            this.intake = number;
        }
    }

    /** The seat is theirs with the submission, where nobody selects. */
    public ApplicationMoved confirm(Instant now) {
        this.registered = true;
        return moveTo(ApplicationStatus.ACCEPTED, Actor.SERVICE, now);
    }

    public ApplicationMoved screen(Actor officer, Instant now) {
        return moveTo(ApplicationStatus.SCREENED, officer, now);
    }

    public ApplicationMoved beginReview(Actor officer, Instant now) {
        return moveTo(ApplicationStatus.UNDER_REVIEW, officer, now);
    }

    public ApplicationMoved decide(Actor officer, Instant now) {
        return moveTo(ApplicationStatus.DECIDED, officer, now);
    }

    public ApplicationMoved accept(Instant now) {
        return moveTo(ApplicationStatus.ACCEPTED, Actor.applicant(applicantId), now);
    }

    public ApplicationMoved decline(Instant now) {
        return moveTo(ApplicationStatus.DECLINED, Actor.applicant(applicantId), now);
    }

    public ApplicationMoved lapse(Instant now) {
        return moveTo(ApplicationStatus.LAPSED, Actor.SERVICE, now);
    }

    public ApplicationMoved recordAttendance(Actor officer, Instant now) {
        return moveTo(ApplicationStatus.ATTENDED, officer, now);
    }

    public ApplicationMoved recordAbsence(Actor officer, Instant now) {
        return moveTo(ApplicationStatus.ABSENT, officer, now);
    }

    public ApplicationMoved certify(Actor officer, Instant now) {
        return moveTo(ApplicationStatus.CERTIFIED, officer, now);
    }

    public ApplicationMoved withdraw(Instant now) {
        ApplicationStatus before = status;
        ApplicationMoved moved = moveTo(ApplicationStatus.WITHDRAWN, Actor.applicant(applicantId), now);
        this.withdrawnFrom = before;
        return moved;
    }

    /** Makes a draft again of what was withdrawn before an officer began to work on it. */
    public ApplicationMoved reopen(Instant now) {
        if (status == ApplicationStatus.WITHDRAWN && !canBeReopened()) {
            throw new StateForbids(
                    "It was withdrawn after the officers had begun to work on it, and cannot be reopened.");
        }
        ApplicationMoved moved = moveTo(ApplicationStatus.DRAFT, Actor.applicant(applicantId), now);
        this.submittedAt = null;
        this.intake = null;
        this.revisionJudgedBy = null;
        this.withdrawnFrom = null;
        this.registered = false;
        this.mendableUntil = null;
        return moved;
    }

    /** The consent to use personal data was taken back: nobody but the applicant reads it from here on. */
    public void withhold() {
        this.withheld = true;
    }

    /** That consent was given. */
    public void letBeRead() {
        this.withheld = false;
    }

    private ApplicationMoved moveTo(ApplicationStatus next, Actor by, Instant at) {
        if (!status.canBecome(next)) {
            throw StateForbids.move(status, next);
        }
        ApplicationMoved moved = new ApplicationMoved(id, workshopId, applicantId, status, next, by, at);
        this.status = next;
        contents.dropCorrection();
        return moved;
    }

    /** Handed in, and not yet at an end. */
    public boolean isUnderConsideration() {
        return status != ApplicationStatus.DRAFT && status.canBecome(ApplicationStatus.WITHDRAWN);
    }

    /** Whether there is something to submit: a draft, or a correction. */
    public boolean canBeSubmitted() {
        return status == ApplicationStatus.DRAFT || correction().isPresent();
    }

    public boolean canBeCorrected() {
        return isHandedInAlone() && correction().isEmpty();
    }

    public boolean canBeReopened() {
        return withdrawnFrom == ApplicationStatus.DRAFT
                || withdrawnFrom == ApplicationStatus.SUBMITTED
                || (registered && withdrawnFrom == ApplicationStatus.ACCEPTED);
    }

    private boolean isHandedIn() {
        return status == ApplicationStatus.SUBMITTED || status == ApplicationStatus.ACCEPTED;
    }

    /** Handed in, and nobody has done anything with it yet but its applicant. */
    private boolean isHandedInAlone() {
        return status == ApplicationStatus.SUBMITTED || (registered && status == ApplicationStatus.ACCEPTED);
    }

    /** Refuses with the status in the words of an applicant. */
    public void refuseUnlessBeingEdited() {
        if (canBeCorrected()) {
            throw new StateForbids("It is submitted. Begin a correction to change it; until you submit that, what you"
                    + " submitted counts.");
        }
        if (!canBeSubmitted()) {
            throw new StateForbids(
                    "Only a draft can be changed; this application is %s.".formatted(status.asTheApplicantSeesIt()));
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID applicantId() {
        return applicantId;
    }

    public UUID workshopId() {
        return workshopId;
    }

    /** For people, unambiguous: {@code JEJU-2023-7K3FQ}. */
    public String reference() {
        return reference;
    }

    public ApplicationStatus status() {
        return status;
    }

    /** What counts: of a draft what it says now, after submission what was submitted. */
    public ApplicationContent content() {
        return contents.counting();
    }

    /** What the applicant's next change and next submission are about: the correction if there is one. */
    public ApplicationContent contentBeingEdited() {
        return contents.edited();
    }

    public Optional<Correction> correction() {
        return contents.correction();
    }

    /** What counts; see {@link #content()}. */
    public Profile profile() {
        return content().profile();
    }

    /** What counts, likewise. */
    public Answers answers() {
        return content().answers();
    }

    /** What was answered after selection. */
    public Answers travelAnswers() {
        return travelAnswers == null ? Answers.NONE : travelAnswers;
    }

    /** Names the forms that was asked by, the latest last: each answer is to a question of one of them. */
    public List<String> travelForms() {
        return List.copyOf(travelForms);
    }

    /** Names the form the submission was measured by. */
    public Optional<String> formSha256() {
        return Optional.ofNullable(formSha256);
    }

    /** What counts, likewise; by code of the required document. */
    public Map<String, DossierEntry> dossier() {
        return content().dossier();
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** When the latest version was received; empty unless what counts was submitted. */
    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    /** Whether nobody but the applicant may read it. */
    public boolean isWithheld() {
        return withheld;
    }

    /** Number of the intake it was submitted in, where the call has several. */
    public Optional<Integer> intake() {
        return Optional.ofNullable(intake);
    }

    /** Revision of the call the submission was judged by. */
    public Optional<Long> revisionJudgedBy() {
        return Optional.ofNullable(revisionJudgedBy);
    }

    /** How many times it was submitted; each time made a version with a receipt of its own. */
    public int submissionVersion() {
        return submissionVersion;
    }
}
