package org.cifal.workshops.application.application;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cifal.workshops.application.security.Actor;

/**
 * One applicant's application to one workshop.
 *
 * <p>Life cycle: it is started as a <em>draft</em>, filled in and given its documents, and <em>submitted</em> once
 * complete and in time; from then on it is fixed. An officer <em>screens</em> it, reviewers have it <em>under
 * review</em>, and the release of the decisions makes it <em>decided</em>. Where nobody selects, the service confirms the
 * seat with the submission, and the application is <em>accepted</em> at once. A selected applicant <em>accepts</em> or
 * <em>declines</em> the offer, or lets it <em>lapse</em>; whoever accepted has <em>attended</em> or was
 * <em>absent</em>, and who attended is <em>certified</em>. Until attendance it can be <em>withdrawn</em>.
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
    private Profile profile;

    @ElementCollection
    @CollectionTable(name = "dossier_entry", joinColumns = @JoinColumn(name = "application_id"))
    @MapKeyColumn(name = "code")
    private Map<String, DossierEntry> dossier = new HashMap<>();

    private Instant startedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    private Long revisionJudgedBy;

    private Integer intake;

    protected Application() {}

    /** Starts a draft. */
    public Application(UUID applicantId, UUID workshopId, String reference, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.applicantId = applicantId;
        this.workshopId = workshopId;
        this.reference = reference;
        this.status = ApplicationStatus.DRAFT;
        this.profile = Profile.EMPTY;
        this.startedAt = now;
    }

    public ApplicationMoved started() {
        return new ApplicationMoved(
                id, workshopId, applicantId, null, ApplicationStatus.DRAFT, Actor.applicant(applicantId), startedAt);
    }

    /** Only a draft can be changed: what was submitted is what is judged. */
    public void describe(Profile newProfile) {
        refuseUnlessDraft();
        this.profile = newProfile;
    }

    /** Puts a document in its place in the dossier; an earlier one gives way. */
    public void place(String code, DossierEntry entry) {
        refuseUnlessDraft();
        dossier.put(code, entry);
    }

    public void remove(String code) {
        refuseUnlessDraft();
        dossier.remove(code);
    }

    /** An officer's finding on one document; {@code shortcoming} null when it meets its rule after all. */
    public void judge(String code, String shortcoming) {
        if (status == ApplicationStatus.DRAFT || !dossier.containsKey(code)) {
            throw new StateForbids("There is no submitted document %s to judge.".formatted(code));
        }
        dossier.computeIfPresent(code, (same, entry) -> entry.with(shortcoming));
    }

    /**
     * Hands the application in.
     *
     * @param receivedAt when the service received the request, the instant lateness is judged by
     * @param revision of the call it was judged by
     */
    public ApplicationMoved submit(Instant receivedAt, long revision) {
        ApplicationMoved moved = moveTo(ApplicationStatus.SUBMITTED, Actor.applicant(applicantId), receivedAt);
        this.submittedAt = receivedAt;
        this.revisionJudgedBy = revision;
        return moved;
    }

    /**
     * Notes the intake it was submitted in; a later version stays with the first's.
     *
     * @param number of one of several intakes of the call, from 1
     */
    public void joinIntake(int number) {
        this.intake = intake == null ? Integer.valueOf(number) : intake;
    }

    /** The seat is theirs with the submission, where nobody selects. */
    public ApplicationMoved confirm(Instant now) {
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
        return moveTo(ApplicationStatus.WITHDRAWN, Actor.applicant(applicantId), now);
    }

    private ApplicationMoved moveTo(ApplicationStatus next, Actor by, Instant at) {
        if (!status.canBecome(next)) {
            throw StateForbids.move(status, next);
        }
        ApplicationMoved moved = new ApplicationMoved(id, workshopId, applicantId, status, next, by, at);
        this.status = next;
        return moved;
    }

    /** Handed in, and not yet at an end. */
    public boolean isUnderConsideration() {
        return status != ApplicationStatus.DRAFT && status.canBecome(ApplicationStatus.WITHDRAWN);
    }

    /** Refuses with the status in the words of an applicant. */
    public void refuseUnlessDraft() {
        if (status != ApplicationStatus.DRAFT) {
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

    public Profile profile() {
        // A component whose columns are all null is loaded as null.
        return profile == null ? Profile.EMPTY : profile;
    }

    /** By code of the required document. */
    public Map<String, DossierEntry> dossier() {
        return Map.copyOf(dossier);
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    /** Number of the intake it was submitted in, where the call has several. */
    public Optional<Integer> intake() {
        return Optional.ofNullable(intake);
    }

    /** Revision of the call the submission was judged by. */
    public Optional<Long> revisionJudgedBy() {
        return Optional.ofNullable(revisionJudgedBy);
    }
}
