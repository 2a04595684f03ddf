package org.cifal.workshops.catalogue.detail;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.call.Deadline;
import org.cifal.workshops.catalogue.call.LocalMoment;
import org.cifal.workshops.catalogue.call.RequiredDocument;
import org.cifal.workshops.catalogue.call.StatedDeadline;
import org.cifal.workshops.catalogue.content.Choice;
import org.cifal.workshops.catalogue.content.Money;
import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.content.Telling;
import org.cifal.workshops.catalogue.content.Venue;
import org.cifal.workshops.catalogue.language.Languages;
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
import org.cifal.workshops.catalogue.page.WrittenMoney;
import org.cifal.workshops.catalogue.page.WrittenPlace;
import org.cifal.workshops.catalogue.page.WrittenWorkshop;
import org.cifal.workshops.catalogue.registration.Registration;
import org.cifal.workshops.catalogue.registration.RegistrationStatus;
import org.cifal.workshops.catalogue.search.WorkshopFilter;
import org.cifal.workshops.catalogue.snapshot.PreparedWorkshop;
import org.cifal.workshops.catalogue.syndication.Addresses;
import org.cifal.workshops.catalogue.syndication.HostZone;
import org.cifal.workshops.catalogue.text.CountryNames;
import org.cifal.workshops.catalogue.workshop.PublicationStatus;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;

/**
 * Everything published of one workshop, for people.
 *
 * @param versions its addresses
 * @param available the languages the title is in
 * @param opens null where the call states no opening
 * @param barred why nobody can apply, in words; null while one can, or will be able to
 * @param linkedData the same as JSON-LD, safe inside a script element
 */
record WorkshopPage(
        Reader reader,
        PageTexts texts,
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

    /** A day in words. */
    public HostTime.Moment day(LocalDate day) {
        return new HostTime(texts).day(day);
    }

    /** Up to and including a day. */
    public String until(LocalDate day) {
        return texts.say("page.until").replace("{day}", day(day).words());
    }

    /** By a day at the latest. */
    public String notifiedBy(LocalDate day) {
        return texts.say("page.notifiedBy").replace("{day}", day(day).words());
    }

    /** The size of a file, as {@code 42 kB}. */
    public String bytes(long size) {
        return WrittenDocument.size(size, texts);
    }

    /** What a required document has to be like; null where nothing is stated. */
    public String rules(RequiredDocument document) {
        return WrittenDocument.rules(document, texts);
    }

    /** How many of each country. */
    public String perCountry(Integer places) {
        return texts.say("page.perCountry").replace("{n}", places.toString());
    }

    /** The days of a session. */
    public HostTime.Stretch dates(Schedule.Session session) {
        return new HostTime(texts).stretch(session);
    }

    /** From when applications of one round are taken. */
    public HostTime.Moment roundOpens(LocalMoment opens) {
        return new HostTime(texts).opening(opens);
    }

    /** Until when applications of one round count; in the zone of the call where the round states none. */
    public HostTime.Moment roundEnds(StatedDeadline deadline) {
        Deadline.Kind kind = deadline.date() == null ? Deadline.Kind.NOT_STATED : Deadline.Kind.DATED;
        ZoneId zone = Optional.ofNullable(deadline.timeZone())
                .orElse(content.call().deadline().timeZone());
        return new HostTime(texts)
                .deadline(new Deadline(kind, deadline.date(), deadline.time(), zone, deadline.stated()));
    }

    /** Where exactly a place is; null where the one line all lists have says it. */
    public String address(Venue venue) {
        Venue told = venue.in(Languages.best(venue.languages(), reader.languages()));
        if (told.address() == null && told.region() == null) {
            return null;
        }
        return Stream.of(told.address(), told.city(), told.region(), countries(codes(told.country())))
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static List<String> codes(String code) {
        return code == null ? List.of() : List.of(code);
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

    /** The domains whose officials are accepted. */
    public String emailDomains(List<String> domains) {
        return texts.say("page.emailDomains").replace("{domains}", String.join(", ", domains));
    }

    /** Values of a vocabulary by their labels; null where there is none. */
    public String labels(String vocabulary, List<String> values) {
        return VocabularyWords.of(vocabulary, values, texts);
    }

    /** One after the other; null where there is none. */
    public String listed(List<String> values) {
        return values == null || values.isEmpty() ? null : String.join(", ", values);
    }

    /** A place in one line; null where nothing is known of it. */
    public WrittenPlace place(Venue venue) {
        return WrittenPlace.of(venue, reader).orElse(null);
    }

    /** What something costs. */
    public String price(Money money) {
        return WrittenMoney.price(money, texts);
    }

    /** An amount that is paid. */
    public String amount(Money money) {
        return WrittenMoney.of(money, texts);
    }

    /** Countries by their names. */
    public String countries(List<String> codes) {
        return Optional.ofNullable(codes).stream()
                .flatMap(List::stream)
                .map(code -> CountryNames.shown(code, texts.locale()))
                .collect(Collectors.joining(", "));
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
                : content.languages().stream().map(this::languageName).collect(Collectors.joining(", "));
    }

    public String languageName(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(texts.locale());
    }

    /** A language by the name its speakers give it. */
    public String ownName(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getDisplayName(locale);
    }

    /** An address to link to; null for one that is no web page, since others run when they are followed. */
    public String link(URI address) {
        return Stream.ofNullable(address)
                .filter(uri -> "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
                .map(URI::toString)
                .findFirst()
                .orElse(null);
    }
}
