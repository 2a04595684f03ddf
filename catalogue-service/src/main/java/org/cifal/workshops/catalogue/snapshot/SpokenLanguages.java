package org.cifal.workshops.catalogue.snapshot;

import com.github.benmanes.caffeine.cache.Interner;
import java.util.List;

/**
 * The languages a workshop speaks; equal ones are the same object.
 *
 * @param ofTitle not empty
 * @param ofTexts those of all its texts
 */
record SpokenLanguages(List<String> ofTitle, List<String> ofTexts) {

    /** The same few for thousands of workshops. */
    private static final Interner<SpokenLanguages> KNOWN = Interner.newWeakInterner();

    static SpokenLanguages of(List<String> ofTitle, List<String> ofTexts) {
        return KNOWN.intern(new SpokenLanguages(ofTitle, ofTexts));
    }
}
