package org.cifal.workshops.catalogue.detail;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.call.Deadline;
import org.cifal.workshops.catalogue.call.StatedDeadline;
import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.content.Venue;
import org.cifal.workshops.catalogue.linkeddata.EventDocument;
import org.cifal.workshops.catalogue.page.HostTime;
import org.cifal.workshops.catalogue.page.PageFiles;
import org.cifal.workshops.catalogue.page.PageTexts;
import org.cifal.workshops.catalogue.page.PublishedFile;
import org.cifal.workshops.catalogue.page.Reader;
import org.cifal.workshops.catalogue.page.WrittenPlace;
import org.cifal.workshops.catalogue.page.WrittenWorkshop;
import org.cifal.workshops.catalogue.snapshot.PreparedWorkshop;
import org.cifal.workshops.catalogue.syndication.Addresses;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;

/**
 * Everything published of one workshop, for people.
 *
 * @param self its address without a language
 * @param available the languages the title is in
 * @param opens null where the call states no opening
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
        String self,
        PublishedFile styles,
        String linkedData) {

    private static final int KILOBYTE = 1000;

    static WorkshopPage of(PreparedWorkshop prepared, Reader reader, Addresses addresses, String publicUrl) {
        WorkshopContent content = prepared.published().workshop().content();
        var linkedData = new EventDocument(prepared, prepared.language(reader.languages()), addresses).bytes();
        return new WorkshopPage(
                reader,
                reader.texts(),
                WrittenWorkshop.of(prepared, reader, publicUrl),
                content,
                Optional.ofNullable(content.call())
                        .flatMap(call -> Optional.ofNullable(call.opens()))
                        .map(opens -> new HostTime(reader.texts()).day(opens.date()))
                        .orElse(null),
                prepared.published().notices().stream()
                        .map(notice -> WrittenNotice.of(notice, reader))
                        .toList(),
                content.title().languages(),
                publicUrl,
                publicUrl + "/workshops/" + prepared.slug(),
                PageFiles.STYLES,
                new String(linkedData, StandardCharsets.UTF_8));
    }

    /** A day in words. */
    public HostTime.Moment day(LocalDate day) {
        return new HostTime(texts).day(day);
    }

    /** Up to and including a day. */
    public String until(LocalDate day) {
        return texts.say("page.until").replace("{day}", day(day).words());
    }

    /** The size of a file, as {@code 42 kB}. */
    public String bytes(long size) {
        NumberFormat number = NumberFormat.getIntegerInstance(texts.locale());
        return size < KILOBYTE ? number.format(size) + " B" : number.format(size / KILOBYTE) + " kB";
    }

    /** How many of each country. */
    public String perCountry(Integer places) {
        return texts.say("page.perCountry").replace("{n}", places.toString());
    }

    /** The days of a session. */
    public HostTime.Stretch dates(Schedule.Session session) {
        return new HostTime(texts).stretch(session);
    }

    /** Until when applications of one round count. */
    public HostTime.Moment roundEnds(StatedDeadline deadline) {
        Deadline.Kind kind = deadline.date() == null ? Deadline.Kind.NOT_STATED : Deadline.Kind.DATED;
        ZoneId zone = deadline.timeZone() == null ? content.call().deadline().timeZone() : deadline.timeZone();
        return new HostTime(texts)
                .deadline(new Deadline(kind, deadline.date(), deadline.time(), zone, deadline.stated()));
    }

    /** A place in one line; null where nothing is known of it. */
    public WrittenPlace place(Venue venue) {
        return WrittenPlace.of(venue, reader).orElse(null);
    }

    /** Countries by their names. */
    public String countries(List<String> codes) {
        return Optional.ofNullable(codes).stream()
                .flatMap(List::stream)
                .map(code -> new Locale.Builder().setRegion(code).build().getDisplayCountry(texts.locale()))
                .collect(Collectors.joining(", "));
    }

    /** The same workshop for machines, in this form. */
    public String machine(String form) {
        return publicUrl + "/v1/workshops/" + workshop.slug() + form;
    }

    /** Where oEmbed describes this page. */
    public String oembed() {
        return UriBuilder.fromUri(publicUrl)
                .path("/v1/oembed")
                .queryParam("url", "{self}")
                .build(self)
                .toString();
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
