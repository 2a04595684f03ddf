package org.cifal.workshops.catalogue.wire;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.cifal.workshops.catalogue.call.Deadline;
import org.cifal.workshops.catalogue.call.Intake;
import org.cifal.workshops.catalogue.call.LocalMoment;
import org.cifal.workshops.catalogue.call.RequiredDocument;
import org.cifal.workshops.catalogue.call.StatedDeadline;
import org.cifal.workshops.catalogue.content.Schedule;
import org.cifal.workshops.catalogue.content.Telling;
import org.cifal.workshops.catalogue.content.Texts;

/**
 * The conventions of every JSON document: absent beats null, enum values in kebab case, ISO dates, local times to the
 * minute. The values themselves know nothing of JSON.
 */
@Singleton
public class WireFormat implements ObjectMapperCustomizer {

    private static final ObjectMapper MAPPER = shaped(new ObjectMapper());

    @Override
    public void customize(ObjectMapper mapper) {
        shaped(mapper);
    }

    public static ObjectMapper mapper() {
        return MAPPER;
    }

    /** All languages of every text. */
    public static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** As {@link #bytes(Object)}, for a column. */
    public static String text(Object value) {
        return new String(bytes(value), StandardCharsets.UTF_8);
    }

    /** As {@link #bytes(Object)}, adding to the set the languages there are. */
    public static byte[] bytes(Object value, Set<String> languages) {
        return bytes(value, TextsFormat.LANGUAGES_MET, languages);
    }

    /** Every text as a plain string, told in one language. */
    public static byte[] told(Object value, Telling telling) {
        return bytes(value, TextsFormat.TELLING, telling);
    }

    private static byte[] bytes(Object value, Object attribute, Object given) {
        try {
            return MAPPER.writer().withAttribute(attribute, given).writeValueAsBytes(value);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static ObjectMapper shaped(ObjectMapper mapper) {
        var texts = new SimpleModule("texts")
                .addSerializer(Texts.class, new TextsFormat.Writing())
                .addDeserializer(Texts.class, new TextsFormat.Reading())
                .setSerializerModifier(new VenueFormat());
        return mapper.registerModules(new JavaTimeModule(), new Jdk8Module(), texts)
                .setAnnotationIntrospector(new KebabCaseEnums())
                .setDefaultPropertyInclusion(JsonInclude.Include.NON_ABSENT)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .addMixIn(Deadline.class, DeadlineOnTheWire.class)
                .addMixIn(StatedDeadline.class, TimeOnTheWire.class)
                .addMixIn(LocalMoment.class, TimeOnTheWire.class)
                .addMixIn(Schedule.Session.class, SessionOnTheWire.class)
                .addMixIn(RequiredDocument.class, RequiredDocumentOnTheWire.class)
                .addMixIn(Intake.class, IntakeOnTheWire.class)
                .addMixIn(Schedule.class, ScheduleOnTheWire.class);
    }

    @JsonIgnoreProperties(value = "closesAt", allowGetters = true)
    interface DeadlineOnTheWire {

        @JsonFormat(pattern = "HH:mm")
        LocalTime time();

        @JsonProperty("closesAt")
        Optional<ZonedDateTime> closesAt();
    }

    interface TimeOnTheWire {

        @JsonFormat(pattern = "HH:mm")
        LocalTime time();
    }

    /** A template is uploaded, never written into a workshop. */
    @JsonIgnoreProperties(value = "template", allowGetters = true)
    interface RequiredDocumentOnTheWire {}

    /** The instant is told, never written. */
    @JsonIgnoreProperties(value = "closesAt", allowGetters = true)
    interface IntakeOnTheWire {}

    interface SessionOnTheWire {

        @JsonFormat(pattern = "HH:mm")
        LocalTime startTime();

        @JsonFormat(pattern = "HH:mm")
        LocalTime endTime();
    }

    @JsonIgnoreProperties(value = "computedDays", allowGetters = true)
    interface ScheduleOnTheWire {

        @JsonProperty("computedDays")
        OptionalInt computedDays();
    }
}
