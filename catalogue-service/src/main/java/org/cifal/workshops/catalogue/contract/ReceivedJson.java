package org.cifal.workshops.catalogue.contract;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.cifal.workshops.catalogue.problem.FieldError;
import org.cifal.workshops.catalogue.wire.WireFormat;

/** Reads what somebody sent as one JSON document, of which nothing is lost: no second one after it, no member twice. */
public final class ReceivedJson {

    /** As this reads, for texts that are no bodies. */
    public static final ObjectReader READER = WireFormat.mapper()
            .readerFor(JsonNode.class)
            .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private ReceivedJson() {}

    /**
     * The document.
     *
     * @throws InvalidBody where it is none
     */
    public static JsonNode read(byte[] body) {
        try {
            JsonNode document = Optional.<JsonNode>ofNullable(READER.readValue(body))
                    .filter(read -> !read.isMissingNode())
                    .orElseThrow(InvalidBody::unreadable);
            List<FieldError> unprintable = UnprintableText.in(document);
            if (!unprintable.isEmpty()) {
                throw new InvalidBody(unprintable);
            }
            return document;
        } catch (JsonProcessingException malformed) {
            throw told(malformed)
                    .map(error -> InvalidBody.of(error.pointer(), error.detail()))
                    .orElseGet(InvalidBody::unreadable);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What is wrong, where it can be told better than that there is no JSON document. */
    public static Optional<FieldError> told(JsonProcessingException malformed) {
        return namedTwice(malformed).or(() -> nestedTooDeep(malformed));
    }

    private static Optional<FieldError> nestedTooDeep(JsonProcessingException malformed) {
        return Optional.of(malformed)
                .filter(StreamConstraintsException.class::isInstance)
                .filter(failure -> failure.getOriginalMessage().contains("nesting depth"))
                .map(failure -> new FieldError("#", "is nested deeper than any document of the contract"));
    }

    /** The member of which only one could be kept, where that is what is wrong. */
    private static Optional<FieldError> namedTwice(JsonProcessingException malformed) {
        return Optional.of(malformed)
                .filter(JsonParseException.class::isInstance)
                .filter(failure -> failure.getOriginalMessage().startsWith("Duplicate field"))
                .map(failure -> ((JsonParseException) failure).getProcessor().getParsingContext())
                .map(context -> new FieldError("#" + context.pathAsPointer(), "is named twice"));
    }
}
