package org.cifal.workshops.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;

/** Holds one body to the {@code content} of a request or a response; of a body that is not JSON, the media type only. */
final class BodyValidation {

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final ClosedSchemas schemas;

    BodyValidation(ClosedSchemas schemas) {
        this.schemas = schemas;
    }

    List<String> violations(JsonNode content, String mediaType, String body) {
        if (content.isEmpty()) {
            return body.isEmpty() ? List.of() : List.of("has a body, and none is documented");
        }
        if (!content.has(mediaType)) {
            return List.of("has media type '%s', documented are %s".formatted(mediaType, names(content)));
        }
        JsonNode schema = content.path(mediaType).path("schema");
        if (!Exchange.isJson(mediaType) || schema.isMissingNode()) {
            return List.of();
        }
        return ofJson(schema, body);
    }

    private List<String> ofJson(JsonNode schema, String body) {
        try {
            return schemas.violations(schema, JSON.readTree(body));
        } catch (JsonProcessingException noJson) {
            return List.of("is said to be JSON and is not: " + noJson.getOriginalMessage());
        }
    }

    private static List<String> names(JsonNode content) {
        return content.properties().stream().map(Map.Entry::getKey).toList();
    }
}
