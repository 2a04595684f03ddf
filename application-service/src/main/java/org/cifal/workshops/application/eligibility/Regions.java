package org.cifal.workshops.application.eligibility;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * Which countries lie in a region, by the United Nations' standard country or area codes for statistical use (M49); its
 * sub-regions stand in a file, its regions are made of them.
 */
final class Regions {

    private static final Map<String, Set<String>> COUNTRIES_BY_REGION = read();

    private Regions() {}

    static Set<String> all() {
        return COUNTRIES_BY_REGION.keySet();
    }

    /** Every region the country lies in, the small and the large; empty for a code that M49 does not have. */
    static Set<String> ofCountry(String country) {
        Set<String> regions = new HashSet<>();
        COUNTRIES_BY_REGION.forEach((region, countries) -> {
            if (countries.contains(country)) {
                regions.add(region);
            }
        });
        return regions;
    }

    private static Map<String, Set<String>> read() {
        Properties file = new Properties();
        try (InputStream lines = Regions.class.getResourceAsStream("/eligibility/regions.properties")) {
            file.load(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Set<String>> regions = new HashMap<>();
        file.stringPropertyNames().forEach(region -> regions.put(region, countries(file, region)));
        return Map.copyOf(regions);
    }

    /** The words of a line are countries in capitals, or the names of other lines. */
    private static Set<String> countries(Properties file, String region) {
        Set<String> countries = new HashSet<>();
        Arrays.stream(file.getProperty(region).strip().split("\\s+")).forEach(word -> {
            if (file.containsKey(word)) {
                countries.addAll(countries(file, word));
            } else {
                countries.add(word);
            }
        });
        return Set.copyOf(countries);
    }
}
