package org.cifal.workshops.catalogue.language;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which language serves which wish (RFC 4647 §3.4, lookup, and its other direction: {@code pt-BR} serves {@code pt}). */
public final class Languages {

    private Languages() {}

    /**
     * The language that serves the first wish that can be served, and of those that can the one nearest to it: the wish
     * itself, else what it narrows or is narrowed by, the longer the beginning both share the better.
     *
     * @param available not empty; the first one serves where no wish can be
     * @param wanted the most wanted first
     */
    public static String best(List<String> available, List<String> wanted) {
        return byWish(available, wanted).findFirst().orElse(available.get(0));
    }

    /** All that serve a wish, the best first; what is nearest to the same wish keeps the order it is available in. */
    public static List<String> order(List<String> available, List<String> wanted) {
        return byWish(available, wanted).distinct().toList();
    }

    private static Stream<String> byWish(List<String> available, List<String> wanted) {
        return wanted.stream().flatMap(wish -> Stream.iterate(
                        wish.toLowerCase(Locale.ROOT), range -> !range.isEmpty(), Languages::shortened)
                .flatMap(range -> Stream.concat(
                        fitting(available, language -> language.equals(range)),
                        fitting(available, language -> language.startsWith(range + "-")))));
    }

    private static Stream<String> fitting(List<String> available, Predicate<String> fits) {
        return available.stream().filter(language -> fits.test(language.toLowerCase(Locale.ROOT)));
    }

    /** Without its last subtag; empty where it has one alone. */
    private static String shortened(String range) {
        return range.substring(0, Math.max(range.lastIndexOf('-'), 0));
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
}
