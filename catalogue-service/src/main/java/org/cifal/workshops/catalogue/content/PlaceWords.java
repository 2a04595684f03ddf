package org.cifal.workshops.catalogue.content;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a place is called in one language.
 *
 * @param region province or state
 * @param stated the place in the words of the page in that language
 */
public record PlaceWords(String name, String address, String city, String region, String stated) {

    static final List<Function<PlaceWords, String>> MEMBERS =
            List.of(PlaceWords::name, PlaceWords::address, PlaceWords::city, PlaceWords::region, PlaceWords::stated);

    /** These words, and those of another language where there are none of these. */
    PlaceWords orElse(PlaceWords rest) {
        return new PlaceWords(
                either(name, rest.name),
                either(address, rest.address),
                either(city, rest.city),
                either(region, rest.region),
                either(stated, rest.stated));
    }

    private static String either(String word, String other) {
        return Optional.ofNullable(word).orElse(other);
    }
}
