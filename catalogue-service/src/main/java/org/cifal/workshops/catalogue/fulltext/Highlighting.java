package org.cifal.workshops.catalogue.fulltext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** Marks words in the texts of workshops; a text is read only until enough places are found. */
final class Highlighting {

    private static final int USUAL_LENGTH = 160;

    /** Escapes as OWASP's rule for HTML elements says. */
    private static final DefaultPassageFormatter MARKED = new DefaultPassageFormatter("<mark>", "</mark>", "… ", true);

    private final Query words;
    private final Map<Analyzer, UnifiedHighlighter> highlighters = new HashMap<>();

    Highlighting(Query words) {
        this.words = words;
    }

    List<Highlight> in(Stream<WorkshopText> texts, int most) {
        return texts.flatMap(text -> in(text).stream()).limit(most).toList();
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
                    .highlightWithoutSearcher(WordQueries.WORDS, words, text, 1);
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
