package org.cifal.workshops.catalogue.snapshot;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cifal.workshops.catalogue.conditional.Composition;
import org.cifal.workshops.catalogue.conditional.Part;
import org.cifal.workshops.catalogue.conditional.PreparedAnswer;
import org.cifal.workshops.catalogue.index.Findable;
import org.cifal.workshops.catalogue.language.Languages;
import org.cifal.workshops.catalogue.registration.Registration;
import org.cifal.workshops.catalogue.wire.WireFormat;
import org.cifal.workshops.catalogue.workshop.PublicationStatus;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;
import org.cifal.workshops.catalogue.workshop.WorkshopRecordView;

/**
 * One workshop, every answer about it written out: each language, the record, the feed item. Made anew when the
 * workshop changes or its registration status does.
 */
public final class PreparedWorkshop {

    private final PublishedWorkshop published;
    private final Optional<Registration> registration;
    private final Instant asOf;
    private final Findable findable;
    private final Part beginningOfFeedItem;
    private final Part writtenRecord;
    private final PreparedAnswer record;
    private final List<String> languages;
    private final Map<String, InOneLanguage> byLanguage;

    /** What is said of the workshop in one language. */
    private static final class InOneLanguage {
        private final Part summary;
        private final PreparedAnswer workshop;
        private final PreparedAnswer notices;

        private InOneLanguage(Part summary, PreparedAnswer workshop, PreparedAnswer notices) {
            this.summary = summary;
            this.workshop = workshop;
            this.notices = notices;
        }
    }

    private PreparedWorkshop(PublishedWorkshop published, String publicUrl, Instant now) {
        WorkshopRecordView workshop = published.workshop();
        WorkshopContent content = workshop.content();
        this.published = published;
        this.registration = Optional.ofNullable(content.call())
                .map(call -> Registration.of(call, content.schedule(), workshop.publicationStatus(), now));
        this.asOf = registration
                .flatMap(Registration::since)
                .filter(published.changedAt()::isBefore)
                .orElse(published.changedAt());
        this.findable = Findable.of(new Findable.Facts(workshop, registration, asOf));
        this.beginningOfFeedItem = new Part(WireFormat.bytes(FeedItemView.of(published)));
        this.writtenRecord = new Part(WireFormat.bytes(workshop));
        this.record = new PreparedAnswer(writtenRecord, published.changedAt(), PublicCaching.ANY_LANGUAGE);
        this.languages = content.title().languages();
        String url = publicUrl + "/v1/workshops/" + workshop.slug();
        this.byLanguage = languages.stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), language -> prepared(language, url)));
    }

    static PreparedWorkshop of(PublishedWorkshop published, String publicUrl, Instant now) {
        return new PreparedWorkshop(published, publicUrl, now);
    }

    /** This, or the same facts prepared for another instant where the status differs. */
    PreparedWorkshop at(Instant now, String publicUrl) {
        boolean holds = changesAt().map(now::isBefore).orElse(true)
                && registration
                        .flatMap(Registration::since)
                        .map(since -> !now.isBefore(since))
                        .orElse(true);
        return holds ? this : of(published, publicUrl, now);
    }

    private InOneLanguage prepared(String language, String url) {
        Optional<RegistrationView> status = registration.map(RegistrationView::of);
        List<NoticeView> notices =
                published.notices().stream().map(NoticeView::of).toList();
        var summary = WorkshopSummaryView.of(published.workshop(), status, language, url);
        var whole = WireFormat.in(
                language, new WorkshopView(asOf, language, languages(), status, published.workshop(), notices));
        var history = WireFormat.in(language, new NoticeListView(notices));
        return new InOneLanguage(
                new Part(WireFormat.bytes(summary, language)),
                new PreparedAnswer(whole.bytes(), asOf, PublicCaching.in(whole.languages())),
                new PreparedAnswer(history.bytes(), published.changedAt(), PublicCaching.in(history.languages())));
    }

    /** An item of a listing, in the best of its languages. */
    public Part summary(List<String> preferred) {
        return best(preferred).summary;
    }

    public PreparedAnswer workshop(List<String> preferred) {
        return best(preferred).workshop;
    }

    public PreparedAnswer notices(List<String> preferred) {
        return best(preferred).notices;
    }

    /** All languages at once. */
    public PreparedAnswer record() {
        return record;
    }

    /** Writes its item of the change feed, which without its data is that of a withdrawn one. */
    public void feedItem(Composition body) {
        if (withdrawn()) {
            body.part(beginningOfFeedItem);
        } else {
            body.open(beginningOfFeedItem)
                    .text(",\"data\":")
                    .part(writtenRecord)
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

    /** The instant as of which what is said holds: the last change, or when the present status began. */
    public Instant asOf() {
        return asOf;
    }

    Optional<Instant> changesAt() {
        return registration.flatMap(Registration::changesAt);
    }

    List<String> languages() {
        return languages;
    }

    /** The best of its languages, or its first where it has none of these. */
    public String language(List<String> preferred) {
        return Languages.best(languages(), preferred);
    }

    private InOneLanguage best(List<String> preferred) {
        return byLanguage.get(language(preferred));
    }
}
