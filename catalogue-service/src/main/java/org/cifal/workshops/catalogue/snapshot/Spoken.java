package org.cifal.workshops.catalogue.snapshot;

import com.github.benmanes.caffeine.cache.Interner;
import java.util.List;

/**
 * The languages a workshop speaks; equal ones are the same object.
 *
 * @param inTitle not empty
 * @param inTexts those of all its texts
 */
record Spoken(List<String> inTitle, List<String> inTexts) {

    /** The same few for thousands of workshops. */
    private static final Interner<Spoken> KNOWN = Interner.newWeakInterner();

    static Spoken of(List<String> inTitle, List<String> inTexts) {
        return KNOWN.intern(new Spoken(inTitle, inTexts));
    }
}
