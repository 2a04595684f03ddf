package org.cifal.workshops.catalogue.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.ResolvableSerializer;
import java.io.IOException;
import org.cifal.workshops.catalogue.content.Telling;
import org.cifal.workshops.catalogue.content.Venue;

/** A place with all its languages, or with its words in one where somebody is told it. */
final class VenueFormat extends BeanSerializerModifier {

    private static final long serialVersionUID = 1;

    @Override
    @SuppressWarnings("unchecked") // The serializer of a venue.
    public JsonSerializer<?> modifySerializer(
            SerializationConfig config, BeanDescription bean, JsonSerializer<?> serializer) {
        return bean.getBeanClass() == Venue.class ? new Writing((JsonSerializer<Venue>) serializer) : serializer;
    }

    private static final class Writing extends JsonSerializer<Venue> implements ResolvableSerializer {

        private final JsonSerializer<Venue> whole;

        Writing(JsonSerializer<Venue> whole) {
            this.whole = whole;
        }

        @Override
        public void resolve(SerializerProvider provider) throws JsonMappingException {
            ((ResolvableSerializer) whole).resolve(provider);
        }

        @Override
        public void serialize(Venue venue, JsonGenerator json, SerializerProvider provider) throws IOException {
            if (provider.getAttribute(TextsFormat.TELLING) instanceof Telling telling) {
                whole.serialize(telling.tell(venue), json, provider);
            } else {
                TextsFormat.meet(venue.languagesStated(), provider);
                whole.serialize(venue, json, provider);
            }
        }
    }
}
