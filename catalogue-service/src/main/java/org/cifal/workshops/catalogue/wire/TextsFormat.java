package org.cifal.workshops.catalogue.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.cifal.workshops.catalogue.content.Texts;

/** Texts as an object by language, or as one string where a language is asked for. */
final class TextsFormat {

    /** The attribute of a writer that names the language. */
    static final Object LANGUAGE = new Object();

    /** The attribute of a writer that holds a set, to which the language of each text written is added. */
    static final Object LANGUAGES_WRITTEN = new Object();

    private TextsFormat() {}

    /** Tells that something was written in this language. */
    @SuppressWarnings("unchecked") // The one who sets the attribute is WireFormat.
    static void note(String served, SerializerProvider provider) {
        ((Set<String>) provider.getAttribute(LANGUAGES_WRITTEN)).add(served);
    }

    static final class Writing extends JsonSerializer<Texts> {

        @Override
        public void serialize(Texts texts, JsonGenerator json, SerializerProvider provider) throws IOException {
            if (provider.getAttribute(LANGUAGE) instanceof String language) {
                String served = texts.languageFor(language);
                note(served, provider);
                json.writeString(texts.byLanguage().get(served));
            } else {
                json.writePOJO(texts.byLanguage());
            }
        }
    }

    static final class Reading extends JsonDeserializer<Texts> {

        @Override
        public Texts deserialize(JsonParser json, DeserializationContext context) throws IOException {
            Map<String, String> byLanguage = new LinkedHashMap<>();
            context.readTree(json)
                    .properties()
                    .forEach(text ->
                            byLanguage.put(text.getKey(), text.getValue().asText()));
            return new Texts(byLanguage);
        }
    }
}
