package org.cifal.workshops.catalogue.page;

import jakarta.ws.rs.core.UriBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The addresses of a page in its languages: the plain one, which suits the language to the reader, and one for each.
 *
 * @param languages tags
 */
public record LanguageVersions(String plain, List<String> languages) {

    /** What search engines call the version for whoever wants none of the languages. */
    private static final String ANY = "x-default";

    public String in(String language) {
        return UriBuilder.fromUri(plain)
                .queryParam("lang", "{language}")
                .build(language)
                .toString();
    }

    /** Each by its tag, the plain one last. */
    public Map<String, String> byLanguage() {
        Map<String, String> addresses = new LinkedHashMap<>();
        languages.forEach(language -> addresses.put(language, in(language)));
        addresses.put(ANY, plain);
        return addresses;
    }

    /** The plain one, and of a page in several languages each of them. */
    public Stream<String> all() {
        return languages.size() == 1
                ? Stream.of(plain)
                : Stream.concat(Stream.of(plain), languages.stream().map(this::in));
    }
}
