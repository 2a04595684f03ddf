package org.cifal.workshops.catalogue.snapshot;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.cifal.workshops.catalogue.call.Deadline;
import org.cifal.workshops.catalogue.call.Window;
import org.cifal.workshops.catalogue.conditional.Composition;
import org.cifal.workshops.catalogue.conditional.Part;
import org.cifal.workshops.catalogue.conditional.PreparedAnswer;
import org.cifal.workshops.catalogue.content.Choice;
import org.cifal.workshops.catalogue.content.Telling;
import org.cifal.workshops.catalogue.index.Findable;
import org.cifal.workshops.catalogue.registration.BindingWindow;
import org.cifal.workshops.catalogue.registration.Registration;
import org.cifal.workshops.catalogue.wire.WireFormat;
import org.cifal.workshops.catalogue.workshop.PublicationStatus;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;
import org.cifal.workshops.catalogue.workshop.WorkshopRecordView;

/**
 * One workshop with what listings and feeds take of it written out: an item in each language, the record, the feed
 * item. Made anew when the workshop changes or its registration status does. What is told of it alone is written when
 * somebody asks, and is then at hand in the snapshot: of thousands of workshops a few are read often.
 */
public final class PreparedWorkshop {

    private final PublishedWorkshop published;
    private final Optional<Registration> registration;
    private final Optional<Window> window;
    private final Instant asOf;
    private final Findable findable;
    private final Written written;
    // What a page asks each of its items for stands in the item: every step further is one across the memory.
    private final SpokenLanguages spoken;
    private final Summaries summaries;

    /** What is written of it whatever the time. */
    private record Written(Part beginningOfFeedItem, Part itsRecord, PreparedAnswer answer, SpokenLanguages spoken) {

        private static Written of(PublishedWorkshop published) {
            var met = new LinkedHashSet<String>();
            var itsRecord = new Part(WireFormat.bytes(published.workshop(), met));
            published.notices().forEach(notice -> notice.words().ifPresent(words -> met.addAll(words.languages())));
            return new Written(
                    new Part(WireFormat.bytes(FeedItemView.of(published))),
                    itsRecord,
                    new PreparedAnswer(itsRecord, published.changedAt(), PublicCaching.ANY_LANGUAGE),
                    SpokenLanguages.of(published.workshop().content().title().languages(), List.copyOf(met)));
        }
    }

    private PreparedWorkshop(PublishedWorkshop published, Written written, String publicUrl, Instant now) {
        WorkshopRecordView workshop = published.workshop();
        WorkshopContent content = workshop.content();
        this.published = published;
        this.written = written;
        this.spoken = written.spoken();
        this.registration = Optional.ofNullable(content.call())
                .map(call -> Registration.of(
                        call,
                        // What is postponed is not over with its former days.
                        Boolean.TRUE.equals(workshop.postponed()) ? null : content.schedule(),
                        workshop.publicationStatus(),
                        Boolean.TRUE.equals(workshop.full()),
                        now));
        this.window = Optional.ofNullable(content.call())
                .map(call -> BindingWindow.at(call, workshop.publicationStatus(), now));
        this.asOf = registration
                .flatMap(Registration::since)
                .filter(published.changedAt()::isBefore)
                .orElse(published.changedAt());
        this.findable = Findable.of(new Findable.Facts(workshop, registration, deadline(), asOf));
        String url = publicUrl + "/v1/workshops/" + workshop.slug();
        this.summaries = new Summaries(
                spoken.ofTitle(),
                (language, others) ->
                        WorkshopSummaryView.of(published, deadline(), registrationView(), language, others, url));
    }

    private PreparedWorkshop(PreparedWorkshop told, Findable findable) {
        this.published = told.published;
        this.registration = told.registration;
        this.window = told.window;
        this.asOf = told.asOf;
        this.findable = findable;
        this.written = told.written;
        this.spoken = told.spoken;
        this.summaries = told.summaries;
    }

    static PreparedWorkshop of(PublishedWorkshop published, String publicUrl, Instant now) {
        return new PreparedWorkshop(published, Written.of(published), publicUrl, now);
    }

    /** This, or the same facts prepared for another instant where the status differs. */
    PreparedWorkshop at(Instant now, String publicUrl) {
        boolean holds = changesAt().map(now::isBefore).orElse(true)
                && registration
                        .flatMap(Registration::since)
                        .map(since -> !now.isBefore(since))
                        .orElse(true);
        return holds ? this : new PreparedWorkshop(published, written, publicUrl, now);
    }

    /** This, whose status the clock changes no more. */
    PreparedWorkshop standingStill() {
        return new PreparedWorkshop(this, findable.standingStill());
    }

    /** An item of a listing, each text in the best of its languages. */
    public Part summary(Choices choices) {
        return summaries.told(choices.of(spoken));
    }

    /** The whole workshop, each text in the best of its languages. */
    public PreparedAnswer workshop(List<String> wanted) {
        var telling = new Telling(choice(wanted));
        byte[] whole = WireFormat.told(
                new WorkshopView(
                        asOf,
                        telling.language(),
                        languages(),
                        registrationView(),
                        deadline(),
                        published.rescheduled() ? true : null,
                        published.workshop(),
                        noticeViews()),
                telling);
        return new PreparedAnswer(whole, asOf, PublicCaching.in(telling.languages()));
    }

    /** Its history, each text in the best of its languages. */
    public PreparedAnswer notices(List<String> wanted) {
        var telling = new Telling(choice(wanted));
        byte[] history = WireFormat.told(new NoticeListView(noticeViews()), telling);
        return new PreparedAnswer(history, published.changedAt(), PublicCaching.in(telling.languages()));
    }

    private Optional<Deadline> deadline() {
        return window.map(Window::deadline);
    }

    private Optional<RegistrationView> registrationView() {
        return registration.map(RegistrationView::of);
    }

    private List<NoticeView> noticeViews() {
        return published.notices().stream().map(NoticeView::of).toList();
    }

    /** All languages at once. */
    public PreparedAnswer record() {
        return written.answer;
    }

    /** Writes its item of the change feed, which without its data is that of a withdrawn one. */
    public void feedItem(Composition body) {
        if (withdrawn()) {
            body.part(written.beginningOfFeedItem);
        } else {
            body.open(written.beginningOfFeedItem)
                    .text(",\"data\":")
                    .part(written.itsRecord)
                    .text("}");
        }
    }

    /** The facts behind the prepared answers. */
    public PublishedWorkshop published() {
        return published;
    }

    /** Empty where there is no call. */
    public Optional<Registration> registration() {
        return registration;
    }

    /** The time whose deadline counts for whoever applies next; empty where there is no call. */
    public Optional<Window> window() {
        return window;
    }

    public long changeNumber() {
        return published.changeNumber();
    }

    public String slug() {
        return published.workshop().slug();
    }

    /** Whether it was withdrawn from publication, so that only the feed still speaks of it. */
    public boolean withdrawn() {
        return published.workshop().publicationStatus() == PublicationStatus.ARCHIVED;
    }

    boolean listed() {
        return !withdrawn();
    }

    Findable findable() {
        return findable;
    }

    /** Whose words are searched; empty where it is not listed. */
    Optional<WorkshopContent> searched() {
        return listed() ? Optional.of(published.workshop().content()) : Optional.empty();
    }

    /** The instant as of which what is said holds: the last change, or when the present status began. */
    public Instant asOf() {
        return asOf;
    }

    Optional<Instant> changesAt() {
        return registration.flatMap(Registration::changesAt);
    }

    List<String> languages() {
        return spoken.ofTitle();
    }

    /** In which language each of its texts is told to who wants these. */
    public Choice choice(List<String> wanted) {
        return new Choices(wanted).of(spoken);
    }
}
