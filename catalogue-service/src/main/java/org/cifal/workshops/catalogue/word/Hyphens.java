package org.cifal.workshops.catalogue.word;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;

/** Reads hyphens as what Unicode's rules for words (UAX 29) do not part a word at; {@link Spellings} does it. */
final class Hyphens extends CharFilter {

    Hyphens(Reader text) {
        super(text);
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
        int read = input.read(into, from, most);
        for (int i = from; i < from + read; i++) {
            if (into[i] == '-' || into[i] == '\u2010' || into[i] == '\u2011') {
                into[i] = Spellings.HYPHEN;
            }
        }
        return read;
    }

    /** Each stands where it stood. */
    @Override
    protected int correct(int offset) {
        return offset;
    }
}
