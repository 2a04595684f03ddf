package org.cifal.workshops.catalogue.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cifal.workshops.catalogue.content.Telling;
import org.cifal.workshops.catalogue.content.Texts;

/** Texts as an object by language, or as one string where somebody is told them. */
final class TextsFormat {

    /** The attribute of a writer that holds the {@link Telling}; without it all languages are written. */
    static final Object TELLING = new Object();

    /** The attribute of a writer that holds a set, to which every language is added that something is written in. */
    static final Object LANGUAGES_MET = new Object();

    private TextsFormat() {}

    @SuppressWarnings("unchecked") // The one who sets the attribute is WireFormat.
    static void meet(List<String> languages, SerializerProvider provider) {
        if (provider.getAttribute(LANGUAGES_MET) instanceof Set<?> met) {
            ((Set<String>) met).addAll(languages);
        }
    }

    static final class Writing extends JsonSerializer<Texts> {

        @Override
        public void serialize(Texts texts, JsonGenerator json, SerializerProvider provider) throws IOException {
            if (provider.getAttribute(TELLING) instanceof Telling telling) {
                json.writeString(telling.tell(texts));
            } else {
                meet(texts.languages(), provider);
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
