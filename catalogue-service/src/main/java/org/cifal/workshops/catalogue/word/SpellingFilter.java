package org.cifal.workshops.catalogue.word;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.CharacterUtils;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.cifal.workshops.catalogue.word.Spellings.Spelling;

/** Gives each word in all its {@link Spellings}, without capitals. */
final class SpellingFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private Iterator<Spelling> waiting = List.<Spelling>of().iterator();
    private State word;
    private int start;

    SpellingFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (!waiting.hasNext()) {
            if (!input.incrementToken()) {
                return false;
            }
            if (!Spellings.areSeveral(term)) {
                CharacterUtils.toLowerCase(term.buffer(), 0, term.length());
                return true;
            }
            waiting = Spellings.of(term.toString()).iterator();
            start = offset.startOffset();
            word = captureState();
        }
        Spelling next = waiting.next();
        restoreState(word);
        term.setEmpty().append(next.text());
        offset.setOffset(start + next.start(), start + next.end());
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting = List.<Spelling>of().iterator();
    }
}
