package org.cifal.workshops.catalogue.language;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which language serves which wish (RFC 4647 §3.4, lookup, and its other direction: {@code pt-BR} serves {@code pt}). */
public final class Languages {

    private Languages() {}

    /**
     * The language that serves the first wish that can be served.
     *
     * @param available not empty; the first one serves where no wish can be
     * @param wanted the most wanted first
     */
    public static String best(List<String> available, List<String> wanted) {
        for (String wish : wanted) {
            for (String language : available) {
                if (serves(language, wish)) {
                    return language;
                }
            }
        }
        return available.get(0);
    }

    private static boolean serves(String language, String wanted) {
        return language.equals(wanted)
                || language.equalsIgnoreCase(wanted)
                || primary(language).equals(primary(wanted));
    }

    /**
     * The languages a request wants, the most wanted first.
     *
     * @param chosen the parameter, before the header; may be null
     * @param acceptLanguage the header; may be null, and is ignored where it is malformed
     */
    static List<String> wanted(String chosen, String acceptLanguage) {
        return Stream.concat(Stream.ofNullable(chosen), accepted(acceptLanguage))
                .toList();
    }

    private static Stream<String> accepted(String header) {
        if (header == null || header.isBlank()) {
            return Stream.empty();
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(Locale.LanguageRange::getRange);
        } catch (IllegalArgumentException malformed) {
            return Stream.empty();
        }
    }

    private static String primary(String tag) {
        int end = tag.indexOf('-');
        return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
    }
}
