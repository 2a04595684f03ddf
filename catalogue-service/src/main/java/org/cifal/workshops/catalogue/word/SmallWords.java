package org.cifal.workshops.catalogue.word;

import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;

/** Words that say little, as "the" or "de", in any of the languages whose stems are known. */
public final class SmallWords {

    private static final CharArraySet ALL = new CharArraySet(500, true);

    static {
        Stream.of(
                        EnglishAnalyzer.getDefaultStopSet(),
                        FrenchAnalyzer.getDefaultStopSet(),
                        SpanishAnalyzer.getDefaultStopSet(),
                        PortugueseAnalyzer.getDefaultStopSet())
                .forEach(ALL::addAll);
    }

    private SmallWords() {}

    public static boolean contain(CharSequence word) {
        return ALL.contains(word);
    }

    /** Whether it is written as an acronym is and would be a small word otherwise, as UN, which is French for "a". */
    public static boolean areNot(CharSequence written) {
        return written.length() > 1 && written.chars().allMatch(Character::isUpperCase) && contain(written);
    }
}
