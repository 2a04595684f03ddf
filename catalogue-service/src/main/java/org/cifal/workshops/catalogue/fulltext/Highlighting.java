package org.cifal.workshops.catalogue.fulltext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.cifal.workshops.catalogue.text.WorkshopText;
import org.cifal.workshops.catalogue.word.WordForms;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;

/** Marks the words of one question in the texts of workshops, the weightiest places first. For one thread. */
public final class Highlighting {

    private static final int USUAL_LENGTH = 160;

    /** Escapes as OWASP's rule for HTML elements says. */
    private static final DefaultPassageFormatter MARKED = new DefaultPassageFormatter("<mark>", "</mark>", "… ", true);

    private final Query words;
    private final int longest;
    private final Map<Analyzer, UnifiedHighlighter> highlighters = new HashMap<>();

    Highlighting(Query words, int longest) {
        this.words = words;
        this.longest = longest;
    }

    /** Where in a workshop the words stand; its texts are read until so many places are found, or they get too long. */
    public List<Highlight> in(WorkshopContent content, int most) {
        return in(WorkshopText.of(content), most);
    }

    private List<Highlight> in(Stream<WorkshopText> texts, int most) {
        List<Highlight> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int length = 0;
        Iterator<WorkshopText> each = texts.iterator();
        while (each.hasNext() && found.size() < most) {
            WorkshopText text = each.next();
            length += text.text().length();
            if (length > longest) {
                break;
            }
            // The catalogue's own words for a day or a country stand in several languages at one place.
            if (text.weight().isOfRecord() || !seen.contains(text.pointer())) {
                in(text).ifPresent(highlight -> {
                    found.add(highlight);
                    seen.add(highlight.pointer());
                });
            }
        }
        return found;
    }

    private Optional<Highlight> in(WorkshopText text) {
        String language = text.language().equals(WorkshopText.UNSTATED) ? null : text.language();
        return WordForms.reading(text.language(), text.text()).stream()
                .flatMap(analyzer -> Stream.ofNullable(marked(analyzer, WordForms.composed(text.text()))))
                .findFirst()
                .map(snippet -> new Highlight(text.pointer(), language, snippet));
    }

    /** Null where none of the words is there. */
    private String marked(Analyzer analyzer, String text) {
        try {
            return (String) highlighters
                    .computeIfAbsent(analyzer, Highlighting::highlighter)
                    .highlightWithoutSearcher(TextIndex.WORDS, words, text, 1);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    private static UnifiedHighlighter highlighter(Analyzer analyzer) {
        return UnifiedHighlighter.builderWithoutSearcher(analyzer)
                .withFormatter(MARKED)
                .withMaxNoHighlightPassages(0)
                .withBreakIterator(() -> LengthGoalBreakIterator.createClosestToLength(
                        BreakIterator.getSentenceInstance(Locale.ROOT), USUAL_LENGTH, 0.5f))
                .build();
    }
}
