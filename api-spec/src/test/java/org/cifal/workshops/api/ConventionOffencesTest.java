package org.cifal.workshops.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every convention is kept by a good contract and broken by one change to it. */
class ConventionOffencesTest {

    private static final String ADD = "/paths/~1v1~1books/post";
    private static final String LIST = "/paths/~1v1~1books/get";
    private static final String REMOVE = "/paths/~1v1~1books~1{isbn}/delete";
    private static final String BOOK = "/components/schemas/Book";

    /** @param value the JSON put at {@code at}, or nothing to remove what is there */
    private record Offence(Convention convention, String at, String value, String named) {}

    private static List<Offence> offences() {
        return List.of(
                set(Convention.UNIQUE_CAMEL_CASE_OPERATION_IDS, ADD + "/operationId", "add-book", ADD),
                set(Convention.UNIQUE_CAMEL_CASE_OPERATION_IDS, ADD + "/operationId", "listBooks", ADD),
                removed(Convention.UNIQUE_CAMEL_CASE_OPERATION_IDS, ADD + "/operationId", ADD),
                removed(Convention.SECURITY_STATED, "/security", "/paths/~1v1~1books"),
                json(Convention.ONE_DECLARED_TAG_ON_EVERY_OPERATION, ADD + "/tags", "[\"films\"]", ADD),
                json(Convention.ONE_DECLARED_TAG_ON_EVERY_OPERATION, ADD + "/tags", "[\"books\",\"books\"]", ADD),
                removed(Convention.SUMMARY_AND_DESCRIPTION_ON_EVERY_OPERATION, LIST + "/summary", LIST),
                removed(Convention.SUMMARY_AND_DESCRIPTION_ON_EVERY_OPERATION, LIST + "/description", LIST),
                json(Convention.PATHS_UNDER_V1_OR_WELL_KNOWN, "/paths/~1books", "{\"get\":{}}", "/paths/~1books/get"),
                json(Convention.PATH_PARAMETERS_DECLARED, "/paths/~1v1~1books~1{isbn}/parameters", "[]", REMOVE),
                json(Convention.EXACT_STATUSES, LIST + "/responses/default", "{}", LIST + "/responses/default"),
                json(Convention.PROBLEMS_ON_ALL_ERRORS, LIST + "/responses/500", "{}", LIST + "/responses/500"),
                removed(Convention.ERRORS_THAT_CAN_ALWAYS_HAPPEN, ADD + "/responses/401", ADD + " lacks 401"),
                removed(Convention.ERRORS_THAT_CAN_ALWAYS_HAPPEN, ADD + "/responses/403", ADD + " lacks 403"),
                removed(Convention.ERRORS_THAT_CAN_ALWAYS_HAPPEN, ADD + "/responses/400", ADD + " lacks 400"),
                removed(Convention.ERRORS_THAT_CAN_ALWAYS_HAPPEN, ADD + "/responses/415", ADD + " lacks 415"),
                removed(Convention.ERRORS_THAT_CAN_ALWAYS_HAPPEN, ADD + "/responses/409", ADD + " lacks 409"),
                removed(Convention.ERRORS_THAT_CAN_ALWAYS_HAPPEN, ADD + "/responses/422", ADD + " lacks 422"),
                removed(Convention.ERRORS_THAT_CAN_ALWAYS_HAPPEN, REMOVE + "/responses/404", REMOVE + " lacks 404"),
                removed(Convention.ERRORS_THAT_CAN_ALWAYS_HAPPEN, REMOVE + "/responses/412", REMOVE + " lacks 412"),
                removed(Convention.ERRORS_THAT_CAN_ALWAYS_HAPPEN, REMOVE + "/responses/428", REMOVE + " lacks 428"),
                removed(Convention.LIMITED_STRINGS, BOOK + "/properties/title/maxLength", BOOK + "/properties/title"),
                removed(
                        Convention.LIMITED_ARRAYS,
                        LIST + "/responses/200/content/application~1json/schema/maxItems",
                        LIST + "/responses/200/content/application~1json/schema"),
                set(
                        Convention.LINEAR_PATTERNS,
                        BOOK + "/properties/title/pattern",
                        "^(?!untitled)",
                        BOOK + "/properties/title"),
                json(
                        Convention.KEBAB_CASE_VALUES,
                        BOOK + "/properties/kind/enum",
                        "[\"HARD_COVER\"]",
                        BOOK + "/properties/kind"),
                removed(
                        Convention.KEBAB_CASE_VALUES,
                        BOOK + "/properties/currency/x-vocabulary",
                        BOOK + "/properties/currency"),
                json(Convention.CAMEL_CASE_PROPERTIES, BOOK + "/properties/shelf_mark", "{\"type\":\"integer\"}", BOOK),
                removed(
                        Convention.EXAMPLE_ON_EVERY_BODY,
                        ADD + "/requestBody/content/application~1json/examples",
                        ADD + "/requestBody/content/application~1json"),
                removed(
                        Convention.EXAMPLE_ON_EVERY_BODY,
                        "/components/responses/Refused/content/application~1problem+json/example",
                        "/components/responses/Refused/content/application~1problem+json"),
                set(
                        Convention.EXAMPLES_VALID_BY_THEIR_SCHEMA,
                        ADD + "/requestBody/content/application~1json/examples/plain/value/bought",
                        "12 December 2023",
                        ADD + "/requestBody/content/application~1json/examples/plain/value"),
                set(
                        Convention.EXAMPLES_VALID_BY_THEIR_SCHEMA,
                        LIST + "/responses/200/content/application~1json/example",
                        "none",
                        LIST + "/responses/200/content/application~1json/example"),
                json(
                        Convention.EXAMPLES_VALID_BY_THEIR_SCHEMA,
                        BOOK + "/properties/title/examples",
                        "[1]",
                        BOOK + "/properties/title/examples/0"),
                json(
                        Convention.EXAMPLES_VALID_BY_THEIR_SCHEMA,
                        "/components/headers/ETag/example",
                        "1",
                        "/components/headers/ETag/example"),
                set(
                        Convention.REFERENCES_RESOLVE,
                        LIST + "/responses/200/headers/ETag/$ref",
                        "#/components/headers/Etag",
                        LIST + "/responses/200/headers/ETag"),
                set(
                        Convention.REFERENCES_RESOLVE,
                        LIST + "/responses/200/headers/ETag/$ref",
                        "headers.yaml",
                        LIST + "/responses/200/headers/ETag"),
                json(Convention.COMPONENTS_ARE_USED, "/components/schemas/Film", "{}", "/components/schemas/Film"),
                removed(
                        Convention.HEADERS_ARE_DESCRIBED,
                        "/components/headers/ETag/description",
                        "/components/headers/ETag"),
                removed(
                        Convention.HEADERS_ARE_DESCRIBED,
                        "/components/headers/ETag/schema",
                        "/components/headers/ETag"),
                set(
                        Convention.DESCRIPTIONS_ARE_SENTENCES,
                        "/components/headers/ETag/description",
                        "The version",
                        "/components/headers/ETag/description"));
    }

    @ParameterizedTest
    @EnumSource(Convention.class)
    void a_good_contract_keeps(Convention convention) {
        assertThat(convention.offences(new ContractDocument(library()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("offences")
    void one_offence_is_found_and_named(Offence offence) throws JsonProcessingException {
        JsonNode contract = library();
        JsonPointer at = JsonPointer.compile(offence.at());
        ObjectNode parent = (ObjectNode) contract.at(at.head());
        String member = at.last().getMatchingProperty();
        if (offence.value().isEmpty()) {
            assertThat(parent.remove(member)).as("what is removed").isNotNull();
        } else {
            parent.set(member, new ObjectMapper().readTree(offence.value()));
        }

        assertThat(offence.convention().offences(new ContractDocument(contract)))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found).startsWith(offence.named()));
    }

    @Test
    void every_convention_has_its_offence() {
        var proven = EnumSet.noneOf(Convention.class);
        offences().forEach(offence -> proven.add(offence.convention()));

        assertThat(proven).containsExactlyInAnyOrder(Convention.values());
    }

    @Test
    void a_reused_schema_is_used_and_so_is_what_it_refers_to() {
        var contract = library();
        ((ObjectNode) contract.at(BOOK + "/properties")).putObject("shelf").put("$ref", "#/components/schemas/Shelf");
        ((ObjectNode) contract.at("/components/schemas")).putObject("Shelf");

        assertThat(Convention.COMPONENTS_ARE_USED.offences(new ContractDocument(contract)))
                .isEmpty();
    }

    @Test
    void strings_are_found_however_deep_they_stand() {
        var contract = library();
        ArrayNode branches = ((ObjectNode) contract.at(BOOK)).putArray("allOf");
        var strings = new ArrayList<>(List.of(
                branches.addObject().putObject("properties").putObject("author"),
                branches.addObject().putObject("additionalProperties"),
                branches.addObject().putObject("items").putObject("items")));
        strings.forEach(schema -> schema.put("type", "string"));

        assertThat(Convention.LIMITED_STRINGS.offences(new ContractDocument(contract)))
                .containsExactly(
                        BOOK + "/allOf/0/properties/author",
                        BOOK + "/allOf/1/additionalProperties",
                        BOOK + "/allOf/2/items/items");
    }

    private static JsonNode library() {
        return ContractDocument.at("/conventions/library.yaml").document();
    }

    private static Offence set(Convention convention, String at, String text, String named) {
        return new Offence(convention, at, '"' + text + '"', named);
    }

    private static Offence json(Convention convention, String at, String value, String named) {
        return new Offence(convention, at, value, named);
    }

    private static Offence removed(Convention convention, String at, String named) {
        return new Offence(convention, at, "", named);
    }
}
