package org.cifal.workshops.catalogue.detail;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.call.LocalMoment;
import org.cifal.workshops.catalogue.call.RequiredDocument;
import org.cifal.workshops.catalogue.content.Money;
import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.content.Venue;
import org.cifal.workshops.catalogue.language.Languages;
import org.cifal.workshops.catalogue.page.HostTime;
import org.cifal.workshops.catalogue.page.PageTexts;
import org.cifal.workshops.catalogue.page.Reader;
import org.cifal.workshops.catalogue.page.WrittenMoney;
import org.cifal.workshops.catalogue.page.WrittenPlace;
import org.cifal.workshops.catalogue.text.CountryNames;

/** Values of a workshop in the words of the page's language. */
public final class Words {

    private final Reader reader;
    private final PageTexts texts;

    Words(Reader reader) {
        this.reader = reader;
        this.texts = reader.texts();
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

    /** Where exactly a place is; null where the one line all lists have says it. */
    public String address(Venue venue) {
        Venue told = venue.in(Languages.best(venue.languages(), reader.languages()));
        boolean known = told.name() != null || told.city() != null || told.stated() != null;
        if (told.address() == null && (told.region() == null || !known)) {
            return null;
        }
        return Stream.of(told.address(), told.city(), told.region(), countries(codes(told.country())))
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static List<String> codes(String code) {
        return code == null ? List.of() : List.of(code);
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
