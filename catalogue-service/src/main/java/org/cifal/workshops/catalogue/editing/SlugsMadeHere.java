package org.cifal.workshops.catalogue.editing;

import java.util.function.Supplier;

/** Slugs that nobody asked for: where another request has just taken one, it is numbered on. */
public final class SlugsMadeHere {

    private static final int ROUNDS = 20;

    private SlugsMadeHere() {}

    /**
     * Lets the effect happen, each time in a transaction of its own.
     *
     * @throws SlugJustTaken where the slug was asked for
     */
    public static <T> T numberedOn(Supplier<T> effect) {
        for (int round = 1; ; round++) {
            try {
                return effect.get();
            } catch (SlugJustTaken lost) {
                if (lost.wasAskedFor() || round == ROUNDS) {
                    throw lost;
                }
            }
        }
    }
}
