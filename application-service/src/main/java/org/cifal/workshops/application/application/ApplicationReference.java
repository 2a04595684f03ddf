package org.cifal.workshops.application.application;

import java.util.Locale;
import java.util.random.RandomGenerator;

/** The reference people use, in letters and on the phone: place, year, and five characters nobody can mistake. */
public final class ApplicationReference {

    /** No 0 and O, no 1, I and L. */
    static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 5;

    private ApplicationReference() {}

    /**
     * Makes up a reference; whether it is still free is for the caller to see.
     *
     * @param owner code of the centre that runs the workshop; its last word is the place ({@code cifal-jeju})
     * @param year of the edition
     */
    public static String next(String owner, int year, RandomGenerator random) {
        String place = owner.substring(owner.lastIndexOf('-') + 1).toUpperCase(Locale.ROOT);
        StringBuilder reference =
                new StringBuilder(place).append('-').append(year).append('-');
        random.ints(LENGTH, 0, ALPHABET.length()).forEach(index -> reference.append(ALPHABET.charAt(index)));
        return reference.toString();
    }
}
