package org.cifal.workshops.catalogue.finding;

import static org.cifal.workshops.catalogue.finding.Statements.each;
import static org.cifal.workshops.catalogue.finding.Statements.listed;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.content.Section;
import org.cifal.workshops.catalogue.content.Source;
import org.cifal.workshops.catalogue.markup.Markup;
import org.cifal.workshops.catalogue.workshop.Finding;
import org.cifal.workshops.catalogue.workshop.FindingCode;

/** What is unusual about the titles, the prose and the document they come from. */
final class PageRules {

    private static final Pattern NUMBERS = Pattern.compile("[\\d.]+|\\[.*]");

    private PageRules() {}

    static Stream<Finding> severalTitles(Statements statements) {
        return listed(statements.content().alternativeTitles()).isEmpty()
                ? Stream.empty()
                : Stream.of(new Finding(
                        "#/alternativeTitles", FindingCode.SEVERAL_TITLES, "name the workshop differently"));
    }

    /** A call without objectives, or a heading with nothing under it. */
    static Stream<Finding> objectivesEmpty(Statements statements) {
        List<Section> sections = listed(statements.content().sections());
        Stream<Finding> empty = each(
                sections,
                (i, section) -> isObjectives(section) && isEmpty(section)
                        ? Optional.of(
                                new Finding("#/sections/" + i, FindingCode.OBJECTIVES_EMPTY, "names no objective"))
                        : Optional.empty());
        boolean none = sections.stream().noneMatch(PageRules::isObjectives);
        return none && statements.call().isPresent()
                ? Stream.of(new Finding("#/sections", FindingCode.OBJECTIVES_EMPTY, "state no objectives"))
                : empty;
    }

    static Stream<Finding> labelWithoutValue(Statements statements) {
        return source(statements).stream()
                .flatMap(source -> each(
                        source.emptyLabels(),
                        (i, label) -> Optional.of(new Finding(
                                "#/source/emptyLabels/" + i,
                                FindingCode.LABEL_WITHOUT_VALUE,
                                "\"%s\" is printed without a value".formatted(label)))));
    }

    static Stream<Finding> unusualAddress(Statements statements) {
        return source(statements)
                .map(Source::url)
                .map(URI::getHost)
                .filter(host -> NUMBERS.matcher(host).matches())
                .map(host -> new Finding(
                        "#/source/url", FindingCode.SOURCE_ADDRESS_UNUSUAL, "names a machine by its number"))
                .stream();
    }

    static Stream<Finding> contradictionNoted(Statements statements) {
        return source(statements).stream()
                .flatMap(source -> each(
                        source.contradictions(),
                        (i, noted) -> Optional.of(new Finding(
                                Optional.ofNullable(noted.pointer()).orElse("#/source/contradictions/" + i),
                                FindingCode.CONTRADICTION_NOTED,
                                noted.detail()))));
    }

    /** Pasted from a page; a text here is plain, and everyone who shows it shows that too. */
    static Stream<Finding> markupInText(Statements statements) {
        return LocatedText.all(statements.content()).flatMap(text -> text.texts().byLanguage().entrySet().stream()
                .filter(one -> Markup.isIn(one.getValue()))
                .map(one -> new Finding(
                        text.pointer() + "/" + one.getKey(),
                        FindingCode.MARKUP_IN_TEXT,
                        "has HTML in it, which readers will see as it stands")));
    }

    private static Optional<Source> source(Statements statements) {
        return Optional.ofNullable(statements.content().source());
    }

    private static boolean isObjectives(Section section) {
        return section.kind() == Section.Kind.EVENT_OBJECTIVES || section.kind() == Section.Kind.LEARNING_OBJECTIVES;
    }

    private static boolean isEmpty(Section section) {
        return listed(section.items()).isEmpty() && listed(section.paragraphs()).isEmpty();
    }
}
