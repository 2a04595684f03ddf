package org.cifal.workshops.catalogue.workshop;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.cifal.workshops.catalogue.call.ConsentText;
import org.cifal.workshops.catalogue.call.Deadline;
import org.cifal.workshops.catalogue.call.DeadlineMovesForward;
import org.cifal.workshops.catalogue.call.RequiredDocument;
import org.cifal.workshops.catalogue.call.Template;
import org.cifal.workshops.catalogue.content.Outcome;
import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.content.Texts;
import org.cifal.workshops.catalogue.notice.FieldChange;
import org.cifal.workshops.catalogue.notice.Notice;
import org.cifal.workshops.catalogue.notice.NoticeKind;
import org.cifal.workshops.catalogue.problem.FieldError;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One edition of an event.
 *
 * <p>It begins as a <em>draft</em>, which its owner's editors change in place. Once <em>published</em> it is changed by
 * verbs alone, each of which makes a {@link Notice} of the old value, the new one, the words and the time: rescheduled,
 * postponed without a date, its deadline extended, full and open again, corrected. In the end it is <em>completed</em> with an outcome or
 * <em>cancelled</em>, and stays listed; at last it may be withdrawn, which <em>archives</em> it. Nothing that was ever
 * published is deleted.
 */
@Entity
@Table(name = "workshop")
public class Workshop {

    @Id
    private UUID id;

    private String slug;
    private String owner;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PublicationStatus status;

    private boolean postponed;
    private boolean placesTaken;

    @Column(columnDefinition = "longtext")
    @Convert(converter = ContentColumn.class)
    private WorkshopContent content;

    /** The present template of each required document that has one, by the document's code. */
    @Column(columnDefinition = "longtext")
    @Convert(converter = TemplatesColumn.class)
    private Map<String, Template> templates;

    private long revision;
    private Instant changedAt;
    private Instant publishedAt;
    private Instant deadlineMovedAt;

    /** Stamped by {@code changefeed} as the last statement of a transaction, never by Hibernate. */
    @Column(insertable = false, updatable = false)
    private Long changeNumber;

    /** For Hibernate. */
    protected Workshop() {}

    /** A draft. */
    public Workshop(String slug, WorkshopContent content, Instant now) {
        this(id -> slug, content, now);
    }

    /**
     * A draft whose slug may follow from its id.
     *
     * @param slug of the id
     */
    public Workshop(Function<UUID, String> slug, WorkshopContent content, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.slug = slug.apply(id);
        this.owner = content.owner();
        this.status = PublicationStatus.DRAFT;
        this.content = content;
        this.revision = 1;
        this.changedAt = now;
    }

    /** Replaces a draft's content and slug; the owner is the one it states. */
    public void redraft(String newSlug, WorkshopContent newContent, Instant now) {
        moveTo(statusAfter(EditorialAction.CHANGE), now);
        this.slug = newSlug;
        this.owner = newContent.owner();
        this.content = newContent;
    }

    /**
     * Lets everyone see it.
     *
     * @param words may be null
     */
    public Notice publish(Texts words, Instant now) {
        PublicationStatus next = statusAfter(EditorialAction.PUBLISH);
        PublicationPolicy.check(content);
        moveTo(next, now);
        publishedAt = now;
        return notice(NoticeKind.PUBLISHED, words, List.of());
    }

    /**
     * Gives it new days.
     *
     * @throws ScheduleStatesNothing where there is nothing to announce
     * @throws StateForbids where nothing would change; the same days end a postponement, though
     */
    public Notice reschedule(Schedule schedule, Texts words, Instant now) {
        PublicationStatus next = statusAfter(EditorialAction.RESCHEDULE);
        Schedule old = content.schedule();
        if (schedule.statesNothing()) {
            throw new ScheduleStatesNothing();
        }
        if (!postponed && schedule.equals(old)) {
            throw StateForbids.sameDays();
        }
        change(content.withSchedule(schedule));
        moveTo(next, now);
        postponed = false;
        return notice(NoticeKind.RESCHEDULED, words, List.of(new FieldChange("/schedule", old, schedule)));
    }

    /** The old days stay, marked as postponed, until new ones are known. */
    public Notice postpone(Texts words, Instant now) {
        PublicationStatus next = statusAfter(EditorialAction.POSTPONE);
        if (postponed) {
            throw StateForbids.postponedAlready();
        }
        moveTo(next, now);
        postponed = true;
        return notice(NoticeKind.POSTPONED, words, List.of(new FieldChange("/postponed", false, true)));
    }

    /**
     * Mends what was stated wrongly.
     *
     * @param changes what the correction changes, slug included
     * @param consentsBefore consents that were published and replaced since
     * @param words may be null where the catalogue itself states the change
     * @throws NotACorrection with every change that has a verb of its own, and everything that would bar a publication
     */
    public Notice correct(
            WorkshopContent corrected,
            List<FieldChange> changes,
            List<ConsentText> consentsBefore,
            Texts words,
            Instant now) {
        PublicationStatus next = statusAfter(EditorialAction.CORRECT);
        if (changes.isEmpty()) {
            throw NotACorrection.ofNothing();
        }
        List<FieldError> errors =
                CorrectionPolicy.errors(changes, content, corrected, consentsBefore, status, placesTaken, now);
        if (!errors.isEmpty()) {
            PublicationPolicy.findings(corrected)
                    .forEach(finding -> errors.add(new FieldError(finding.pointer(), finding.detail())));
            throw new NotACorrection(errors);
        }
        change(corrected);
        moveTo(next, now);
        return notice(NoticeKind.CORRECTED, words, changes);
    }

    public Notice extendDeadline(Deadline deadline, Texts words, Instant now) {
        PublicationStatus next = statusAfter(EditorialAction.EXTEND_DEADLINE);
        if (content.call() == null) {
            throw StateForbids.withoutCall();
        }
        Deadline old = content.call().deadline();
        DeadlineMovesForward.check(old, deadline);
        DeadlineMovesForward.leaveOpen(content.call(), deadline, over(), now);
        DeadlineMovesForward.leaveIntakes(content.call(), deadline);
        WorkshopContent extended = content.withDeadline(deadline);
        PublicationPolicy.check(extended, "/call");
        content = extended;
        moveTo(next, now);
        deadlineMovedAt = now;
        return notice(NoticeKind.DEADLINE_EXTENDED, words, List.of(new FieldChange("/call/deadline", old, deadline)));
    }

    /**
     * All places are taken: until it is reopened nobody can apply, whatever the deadline says.
     *
     * @throws StateForbids where places do not go to whoever comes first
     */
    public Notice fill(Texts words, Instant now) {
        PublicationStatus next = statusAfter(EditorialAction.FILL);
        if (!content.givesPlacesToWhoeverComesFirst()) {
            throw StateForbids.placesGivenBySelection();
        }
        if (placesTaken) {
            throw StateForbids.fullAlready();
        }
        moveTo(next, now);
        placesTaken = true;
        return notice(NoticeKind.FULL, words, List.of(new FieldChange("/full", false, true)));
    }

    /** There are places again. */
    public Notice reopen(Texts words, Instant now) {
        PublicationStatus next = statusAfter(EditorialAction.REOPEN);
        if (!placesTaken) {
            throw StateForbids.notFull();
        }
        moveTo(next, now);
        placesTaken = false;
        return notice(NoticeKind.PLACES_FREE, words, List.of(new FieldChange("/full", true, false)));
    }

    /**
     * Gives a required document its template, or the next version of it. What everyone may see already is corrected by
     * that; the version before stays what it was.
     *
     * @param code of a document of the call
     * @throws StateForbids where the form of the document is not the organiser's
     */
    public Optional<Notice> attachTemplate(String code, Template template, Instant now) {
        PublicationStatus next = statusAfter(EditorialAction.ATTACH_TEMPLATE);
        int index = content.call().indexOfRequiredDocument(code).orElseThrow();
        if (content.call().requiredDocuments().get(index).form() != RequiredDocument.Form.ORGANISER_TEMPLATE) {
            throw StateForbids.withoutTemplate();
        }
        Map<String, Template> attached = new TreeMap<>(templates());
        Template old = attached.put(code, template);
        templates = attached;
        moveTo(next, now);
        return status == PublicationStatus.DRAFT
                ? Optional.empty()
                : Optional.of(notice(
                        NoticeKind.CORRECTED,
                        null,
                        List.of(new FieldChange(
                                "/call/requiredDocuments/%d/template".formatted(index), old, template))));
    }

    /**
     * It took place.
     *
     * @param words may be null
     * @throws StateForbids where its first day is known and yet to come in the host's zone
     */
    public Notice complete(Outcome outcome, Texts words, Instant now) {
        PublicationStatus next = statusAfter(EditorialAction.COMPLETE);
        if (postponed) {
            throw StateForbids.postponedStill();
        }
        requireBegun(now);
        Outcome old = content.outcome();
        moveTo(next, now);
        content = content.withOutcome(outcome);
        return notice(
                NoticeKind.COMPLETED,
                words,
                Objects.equals(old, outcome) ? List.of() : List.of(new FieldChange("/outcome", old, outcome)));
    }

    public Notice cancel(Texts words, Instant now) {
        PublicationStatus before = status;
        moveTo(statusAfter(EditorialAction.CANCEL), now);
        return notice(NoticeKind.CANCELLED, words, List.of(new FieldChange("/publicationStatus", before, status)));
    }

    /** No notice: what is withdrawn has no public page that could carry one. */
    public void withdraw(Instant now) {
        moveTo(statusAfter(EditorialAction.WITHDRAW), now);
    }

    /**
     * The last change of a draft, before its row goes; the history keeps who did it.
     *
     * @throws StateForbids where it was ever published
     */
    public void discard(Instant now) {
        moveTo(statusAfter(EditorialAction.DELETE), now);
    }

    /** What is postponed is not over with its former days. */
    private Optional<Instant> over() {
        return postponed
                ? Optional.empty()
                : Optional.ofNullable(content.schedule())
                        .flatMap(Schedule::isOverAt)
                        .map(ZonedDateTime::toInstant);
    }

    private void requireBegun(Instant now) {
        if (content.schedule() != null && content.schedule().timeZone() != null) {
            content.schedule()
                    .begins()
                    .filter(day -> day.atStartOfDay(content.schedule().timeZone())
                            .toInstant()
                            .isAfter(now))
                    .ifPresent(day -> {
                        throw StateForbids.notBegun(day);
                    });
        }
    }

    private PublicationStatus statusAfter(EditorialAction action) {
        return status.after(action).orElseThrow(() -> StateForbids.action(action, status));
    }

    private void change(WorkshopContent changed) {
        PublicationPolicy.check(changed);
        content = changed;
    }

    private void moveTo(PublicationStatus next, Instant now) {
        status = next;
        revision++;
        changedAt = now;
    }

    private Notice notice(NoticeKind kind, Texts words, List<FieldChange> changes) {
        return new Notice(id, kind, changedAt, words, changes);
    }

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public String owner() {
        return owner;
    }

    public PublicationStatus status() {
        return status;
    }

    /** Postponed without a new date; the schedule still shows the old one. */
    public boolean postponed() {
        return postponed;
    }

    /** The organiser states that all places are taken. */
    public boolean full() {
        return placesTaken;
    }

    public WorkshopContent content() {
        return content;
    }

    /** By the code of the required document. */
    public Map<String, Template> templates() {
        return templates == null ? Map.of() : templates;
    }

    /** Grows by one with every change. */
    public long revision() {
        return revision;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    /** When everyone could read the present deadline first; empty before publication. */
    public Optional<Instant> deadlineStatedAt() {
        return Optional.ofNullable(deadlineMovedAt).or(this::publishedAt);
    }

    /** The position in the change feed; empty before publication. */
    public Optional<Long> changeNumber() {
        return Optional.ofNullable(changeNumber);
    }
}
