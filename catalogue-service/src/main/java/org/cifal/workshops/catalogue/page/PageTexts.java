package org.cifal.workshops.catalogue.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cifal.workshops.catalogue.language.Languages;

/** The service's own words for people in one language; the widget speaks with the same ones. */
public final class PageTexts {

    /** The first one is spoken where none is wanted that is here. */
    private static final List<String> LANGUAGES = List.of("en", "ko", "fr", "es");

    private static final Map<String, PageTexts> ALL = read();

    private final String language;
    private final JsonNode texts;

    private PageTexts(String language, JsonNode texts) {
        this.language = language;
        this.texts = texts;
    }

    /**
     * The texts in the first of these languages in which there are any.
     *
     * @param wanted BCP 47 tags, the most wanted first
     */
    public static PageTexts in(List<String> wanted) {
        return ALL.get(Languages.best(LANGUAGES, wanted));
    }

    /** All there are texts in. */
    public static List<String> languages() {
        return LANGUAGES;
    }

    /** What the widget says, as one JSON object by language; of the texts under {@code page} a few. */
    public static String ofTheWidget() {
        var all = new ObjectMapper().createObjectNode();
        ALL.forEach((language, texts) -> {
            ObjectNode said = texts.texts.<ObjectNode>deepCopy().without("page");
            said.set("feeKind", texts.texts.at("/page/value/feeKind"));
            said.set("toBeConfirmed", texts.texts.at("/page/toBeConfirmed"));
            said.set("selfPaced", texts.texts.at("/page/selfPaced"));
            all.set(language, said);
        });
        return all.toString();
    }

    /** The language these are really in. */
    public String language() {
        return language;
    }

    /** For dates and names; in English the day comes first, as the organisers write it. */
    public Locale locale() {
        return language.equals("en") ? Locale.UK : Locale.forLanguageTag(language);
    }

    /**
     * One text.
     *
     * @param path its keys, joined by dots
     * @return the last key where there are no words for it, as for a value that came later
     */
    public String say(String path) {
        JsonNode found = texts.at("/" + path.replace('.', '/'));
        return found.isTextual() ? found.textValue() : path.substring(path.lastIndexOf('.') + 1);
    }

    /** Words and what they are, with the colon of the language between. */
    public String labelled(String label, String words) {
        return label + say("colon") + words;
    }

    /** How many there are of something that has words for one and for others. */
    public String count(String path, int number) {
        String form = path + (number == 1 && has(path + ".one") ? ".one" : ".other");
        return say(form)
                .replace("{n}", NumberFormat.getIntegerInstance(locale()).format(number));
    }

    /** Whether somebody wrote what a text says, in whichever language. */
    static boolean anySays(String path, String written) {
        return ALL.values().stream().map(texts -> texts.say(path)).anyMatch(written::equalsIgnoreCase);
    }

    boolean has(String path) {
        return texts.at("/" + path.replace('.', '/')).isTextual();
    }

    /** The words for a constant, under the path of its kind. */
    public String say(String kind, Enum<?> constant) {
        return say(kind + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Map<String, PageTexts> read() {
        var all = new LinkedHashMap<String, PageTexts>();
        LANGUAGES.forEach(language -> all.put(language, new PageTexts(language, read(language))));
        return all;
    }

    private static JsonNode read(String language) {
        try (InputStream texts = PageTexts.class.getResourceAsStream("/embed/texts/" + language + ".json")) {
            return new ObjectMapper().readTree(texts);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
