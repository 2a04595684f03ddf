package org.cifal.workshops.catalogue.detail;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.call.Deadline;
import org.cifal.workshops.catalogue.call.StatedDeadline;
import org.cifal.workshops.catalogue.content.Choice;
import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.content.Telling;
import org.cifal.workshops.catalogue.linkeddata.EventDocument;
import org.cifal.workshops.catalogue.page.Description;
import org.cifal.workshops.catalogue.page.Head;
import org.cifal.workshops.catalogue.page.HostTime;
import org.cifal.workshops.catalogue.page.LanguageVersions;
import org.cifal.workshops.catalogue.page.PageFiles;
import org.cifal.workshops.catalogue.page.PageTexts;
import org.cifal.workshops.catalogue.page.PublishedFile;
import org.cifal.workshops.catalogue.page.Reader;
import org.cifal.workshops.catalogue.page.Spoken;
import org.cifal.workshops.catalogue.page.Subscriptions;
import org.cifal.workshops.catalogue.page.WrittenWorkshop;
import org.cifal.workshops.catalogue.registration.Registration;
import org.cifal.workshops.catalogue.registration.RegistrationStatus;
import org.cifal.workshops.catalogue.search.WorkshopFilter;
import org.cifal.workshops.catalogue.snapshot.PreparedWorkshop;
import org.cifal.workshops.catalogue.syndication.Addresses;
import org.cifal.workshops.catalogue.syndication.HostZone;
import org.cifal.workshops.catalogue.workshop.PublicationStatus;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;

/**
 * Everything published of one workshop, for people.
 *
 * @param words what is told in them
 * @param versions its addresses
 * @param available the languages the title is in
 * @param opens null where the call states no opening
 * @param barred why nobody can apply, in words; null while one can, or will be able to
 * @param linkedData the same as JSON-LD, safe inside a script element
 */
record WorkshopPage(
        Reader reader,
        PageTexts texts,
        Words words,
        WrittenWorkshop workshop,
        WorkshopContent content,
        HostTime.Moment opens,
        List<WrittenNotice> notices,
        List<String> available,
        String publicUrl,
        LanguageVersions versions,
        Head head,
        String barred,
        Subscriptions subscriptions,
        PublishedFile styles,
        String linkedData) {

    static WorkshopPage of(PreparedWorkshop prepared, Reader reader, Addresses addresses, String publicUrl) {
        WorkshopContent content = prepared.published().workshop().content();
        Choice choice = prepared.choice(reader.languages());
        var linkedData = new EventDocument(prepared, choice, addresses).bytes();
        List<String> available = content.title().languages();
        var versions = new LanguageVersions(addresses.page(prepared.slug(), Optional.empty()), available);
        String description = Description.summary(Description.of(prepared, new Telling(choice)));
        return new WorkshopPage(
                reader,
                reader.texts(),
                new Words(reader),
                WrittenWorkshop.of(prepared, reader, publicUrl),
                content,
                Optional.ofNullable(content.call())
                        .flatMap(call -> Optional.ofNullable(call.opens()))
                        .map(opens -> new HostTime(reader.texts()).opening(opens))
                        .orElse(null),
                prepared.published().notices().stream()
                        .map(notice -> WrittenNotice.of(notice, HostZone.of(content), reader))
                        .toList(),
                available,
                publicUrl,
                versions,
                Head.of(named(prepared, reader.read(content.title())), description, versions, reader.lang(), addresses),
                barred(prepared, reader.texts()),
                Subscriptions.of(WorkshopFilter.NONE, reader.texts().language(), addresses),
                PageFiles.STYLES,
                new String(linkedData, StandardCharsets.UTF_8));
    }

    private static Spoken named(PreparedWorkshop prepared, Spoken title) {
        return new Spoken(Description.title(prepared, title), title.language());
    }

    private static String barred(PreparedWorkshop prepared, PageTexts texts) {
        PublicationStatus publication = prepared.published().workshop().publicationStatus();
        if (publication != PublicationStatus.PUBLISHED) {
            return texts.say("publication", publication);
        }
        return prepared.registration()
                .map(Registration::status)
                .filter(status -> status == RegistrationStatus.CLOSED || status == RegistrationStatus.FULL)
                .map(status -> texts.say("registration", status))
                .orElse(null);
    }

    /** The script that tells deadlines on the reader's clock. */
    public PublishedFile ownTime() {
        return PageFiles.OWN_TIME;
    }

    /** Until when applications of one round count; in the zone of the call where the round states none. */
    public HostTime.Moment roundEnds(StatedDeadline deadline) {
        Deadline.Kind kind = deadline.date() == null ? Deadline.Kind.NOT_STATED : Deadline.Kind.DATED;
        ZoneId zone = Optional.ofNullable(deadline.timeZone())
                .orElse(content.call().deadline().timeZone());
        return new HostTime(texts)
                .deadline(new Deadline(kind, deadline.date(), deadline.time(), zone, deadline.stated()));
    }

    /** Organisations by the names the page gives them, and by their codes where it names them nowhere. */
    public List<Spoken> organisations(List<String> codes) {
        return Optional.ofNullable(codes).stream()
                .flatMap(List::stream)
                .map(code -> Optional.ofNullable(content.organisers()).stream()
                        .flatMap(List::stream)
                        .filter(organiser -> code.equals(organiser.code()))
                        .findFirst()
                        .map(organiser -> reader.read(organiser.name()))
                        .orElse(new Spoken(code, texts.language())))
                .toList();
    }

    /** A required document by its title, and by its code where there is none of that code. */
    public Spoken document(String code) {
        return Optional.ofNullable(content.call().requiredDocuments()).stream()
                .flatMap(List::stream)
                .filter(document -> document.code().equals(code))
                .findFirst()
                .map(document -> reader.read(document.title()))
                .orElse(new Spoken(code, texts.language()));
    }

    /** The same workshop for machines, in this form. */
    public String machine(String form) {
        return publicUrl + "/v1/workshops/" + workshop.slug() + form;
    }

    /** The same workshop as a calendar, in the language of this page. */
    public String calendar() {
        return machine(".ics") + "?lang=" + workshop.title().language();
    }

    /** The page of all workshops, in the language of this page. */
    public String list() {
        return publicUrl + "/workshops?lang=" + texts.language();
    }

    /** Those of its words: its own, and that of the title where it is another. */
    String contentLanguage() {
        return Stream.of(texts.language(), workshop.title().language())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Whether something is stated of the dates that does not stand where they are told. */
    public boolean saysMoreOfItsDates() {
        Schedule schedule = content.schedule();
        return (schedule.stated() != null && !workshop.dates().isEmpty())
                || Boolean.TRUE.equals(schedule.toBeConfirmed())
                || schedule.replaces() != null
                || schedule.otherStatements() != null;
    }

    /** The lengths the page states, as it states them; the computed one where it states none. */
    public String duration() {
        Schedule schedule = content.schedule();
        if (schedule == null) {
            return null;
        }
        return schedule.statedDurations() == null || schedule.statedDurations().isEmpty()
                ? null
                : String.join("; ", schedule.statedDurations());
    }

    /** Languages by their names. */
    public String languages() {
        return content.languages() == null
                ? null
                : content.languages().stream().map(words::languageName).collect(Collectors.joining(", "));
    }
}
