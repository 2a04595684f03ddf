package org.cifal.workshops.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What everyone reads of a workshop is the record, with each text in one language, and nothing else. */
class OneLanguageTest {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final String PREFIX = "Localised";

    /** What has its words beside their translations has only the words in one language. */
    private static final String OTHERS = "inOtherLanguages";

    private final JsonNode schemas =
            ContractDocument.at("/openapi/catalogue/openapi.json").document().at("/components/schemas");

    @Test
    void every_part_of_the_record_that_has_texts_has_its_form_in_one_language() {
        Set<String> parts = references(schemas.path("WorkshopContent"), new HashSet<>(Set.of("WorkshopContent")));
        List<String> withTexts = parts.stream()
                .filter(part -> !part.equals("Texts") && hasTexts(schemas.path(part)))
                .toList();

        assertThat(withTexts).hasSizeGreaterThan(20).allSatisfy(part -> assertThat(schemas.path(PREFIX + part))
                .as(part)
                .isEqualTo(inOneLanguage(schemas.path(part), part)));
    }

    private JsonNode inOneLanguage(JsonNode schema, String part) {
        JsonNode localised = localised(schema.deepCopy());
        if (part.equals("WorkshopContent")) {
            ((ObjectNode) localised)
                    .set("description", schemas.path(PREFIX + part).path("description"));
        }
        return localised;
    }

    private JsonNode localised(JsonNode node) {
        if (node instanceof ObjectNode object) {
            String reference = object.path("$ref").asText();
            if (reference.equals(SCHEMAS + "Texts")) {
                object.remove("$ref");
                object.put("type", "string").put("maxLength", 20_000);
            } else if (schemas.has(PREFIX + name(reference))) {
                object.put("$ref", SCHEMAS + PREFIX + name(reference));
            }
            if (object.at("/properties").has(OTHERS)) {
                object.remove("dependentRequired");
                ((ObjectNode) object.path("properties")).remove(OTHERS);
            }
            object.properties().forEach(member -> localised(member.getValue()));
        } else if (node instanceof ArrayNode array) {
            array.forEach(this::localised);
        }
        return node;
    }

    private Set<String> references(JsonNode node, Set<String> found) {
        String reference = node.path("$ref").asText();
        if (reference.startsWith(SCHEMAS) && found.add(name(reference))) {
            references(schemas.path(name(reference)), found);
        }
        node.forEach(child -> references(child, found));
        return found;
    }

    private boolean hasTexts(JsonNode node) {
        String reference = name(node.path("$ref").asText());
        return reference.equals("Texts")
                || node.has(OTHERS)
                || (!reference.isEmpty() && hasTexts(schemas.path(reference)))
                || children(node).anyMatch(this::hasTexts);
    }

    private static Stream<JsonNode> children(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    private static String name(String reference) {
        return reference.startsWith(SCHEMAS) ? reference.substring(SCHEMAS.length()) : "";
    }
}
