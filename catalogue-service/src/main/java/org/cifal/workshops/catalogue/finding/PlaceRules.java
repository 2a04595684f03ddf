package org.cifal.workshops.catalogue.finding;

import static org.cifal.workshops.catalogue.finding.Statements.each;
import static org.cifal.workshops.catalogue.finding.Statements.listed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.content.Venue;
import org.cifal.workshops.catalogue.workshop.Finding;
import org.cifal.workshops.catalogue.workshop.FindingCode;
import org.cifal.workshops.catalogue.workshop.WorkshopContent.Format;

/** What is unusual about where and how one takes part. */
final class PlaceRules {

    private static final Pattern PARTS = Pattern.compile("\\s*(?:,|\\s[-–/]\\s)\\s*");

    /** The words real pages have for a format, in their four languages. */
    private static final Map<Format, Pattern> WORDS = Map.of(
            Format.FACE_TO_FACE, words("face[- ]to[- ]face|in[- ]person|on[- ]site|presencial|présentiel|(?<!비)대면"),
            Format.ONLINE, words("online|e-learning|apprentissage en ligne|web[- ]based|virtual|en línea|온라인|비대면"),
            Format.BLENDED, words("blended|semi-facilitated e-learning|semipresencial|혼합"),
            Format.HYBRID, words("hybrid|híbrid|hybride|병행|하이브리드"),
            Format.UNDECIDED, words("to be (?:confirmed|decided)|hybrid or in virtual"));

    private PlaceRules() {}

    /** "Seoul - Jeju, Korea, Republic of" is one line for two places; which days are where is not said. */
    static Stream<Finding> severalInOneStatement(Statements statements) {
        List<String> stated = listed(statements.content().venues()).stream()
                .map(Venue::stated)
                .filter(words -> words != null)
                .toList();
        return each(
                statements.content().venues(),
                (i, venue) -> stated.indexOf(venue.stated()) < stated.lastIndexOf(venue.stated())
                        ? Optional.of(new Finding(
                                "#/venues/%d/stated".formatted(i),
                                FindingCode.VENUES_IN_ONE_STATEMENT,
                                "is the statement of another venue too; which days are where is not said"))
                        : Optional.empty());
    }

    static Stream<Finding> countryRepeated(Statements statements) {
        return each(statements.content().venues(), (i, venue) -> Optional.ofNullable(venue.stated())
                .filter(PlaceRules::saysAPartTwice)
                .map(stated -> new Finding(
                        "#/venues/%d/stated".formatted(i),
                        FindingCode.VENUE_REPEATS_ITSELF,
                        "says a part of the place twice")));
    }

    static Stream<Finding> toBeConfirmed(Statements statements) {
        return everywhere(statements, PlaceRules::open);
    }

    private static Optional<Finding> open(String pointer, Venue venue) {
        return Boolean.TRUE.equals(venue.toBeConfirmed())
                ? Optional.of(new Finding(pointer, FindingCode.VENUE_TO_BE_CONFIRMED, "is still to be confirmed"))
                : Optional.empty();
    }

    static Stream<Finding> languageTwice(Statements statements) {
        return everywhere(statements, PlaceRules::twice);
    }

    private static Optional<Finding> twice(String pointer, Venue venue) {
        return venue.others().keySet().stream()
                .filter(tag -> tag.equalsIgnoreCase(venue.language()))
                .map(tag -> new Finding(
                        pointer + "/inOtherLanguages/" + tag,
                        FindingCode.VENUE_LANGUAGE_TWICE,
                        "is the language of the first words too, which are shown instead"))
                .findFirst();
    }

    /** Of the venues of the workshop and of those of its sessions. */
    private static Stream<Finding> everywhere(
            Statements statements, BiFunction<String, Venue, Optional<Finding>> rule) {
        Stream<Finding> venues =
                each(statements.content().venues(), (i, venue) -> rule.apply("#/venues/%d".formatted(i), venue));
        Stream<Finding> sessions = statements.schedule().map(Schedule::sessionsOrNone).stream()
                .flatMap(all -> each(all, (i, session) -> Optional.ofNullable(session.venue())
                        .flatMap(venue -> rule.apply("#/schedule/sessions/%d/venue".formatted(i), venue))));
        return Stream.concat(venues, sessions);
    }

    static Stream<Finding> formatOutsideTheVocabulary(Statements statements) {
        String stated = statements.content().statedFormat();
        Format format = statements.content().format();
        if (stated == null) {
            return Stream.empty();
        }
        boolean known =
                WORDS.values().stream().anyMatch(words -> words.matcher(stated).find());
        boolean contradicts =
                known && format != null && !WORDS.get(format).matcher(stated).find();
        if (known && !contradicts) {
            return Stream.empty();
        }
        return Stream.of(
                contradicts
                        ? new Finding("#/statedFormat", FindingCode.FORMAT_CONTRADICTS, "names another format")
                        : new Finding(
                                "#/statedFormat",
                                FindingCode.FORMAT_OUTSIDE_VOCABULARY,
                                "has no word known for a format; the format is a reading"));
    }

    private static boolean saysAPartTwice(String stated) {
        List<String> parts = new ArrayList<>(Arrays.asList(PARTS.split(stated)));
        return parts.stream().anyMatch(part -> Collections.frequency(parts, part) > 1);
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile(alternatives, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
