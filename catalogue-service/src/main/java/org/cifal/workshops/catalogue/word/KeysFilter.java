package org.cifal.workshops.catalogue.word;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Gives Korean words by their {@link HangulKeys}. */
final class KeysFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    KeysFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        // Every Korean letter comes after all of the Latin ones.
        for (int i = 0; i < term.length(); i++) {
            if (term.charAt(i) >= 'ㄱ') {
                String keys = HangulKeys.of(term);
                term.setEmpty().append(keys);
                return true;
            }
        }
        return true;
    }
}
