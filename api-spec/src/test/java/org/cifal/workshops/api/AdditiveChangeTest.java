package org.cifal.workshops.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdditiveChangeTest {

    private static final String LIBRARY = "/conventions/library.yaml";

    /** Until the first release there is nothing to compare with; see {@code released/README.md}. */
    @ParameterizedTest
    @ValueSource(strings = {"catalogue", "application"})
    void nothing_a_released_contract_promises_is_taken_back(String service) {
        String released = "/released/" + service + "/openapi.json";
        assumeThat(AdditiveChangeTest.class.getResource(released))
                .as("a released contract of " + service + " (there is none yet)")
                .isNotNull();

        assertThat(new AdditiveChange(
                                ContractDocument.at(released),
                                ContractDocument.at("/openapi/" + service + "/openapi.json"))
                        .breaks())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /paths/~1v1~1books/get                                              |             | /paths/~1v1~1books/get is gone
            /paths/~1v1~1books/get/operationId                                  | "allBooks"  | operationId is another
            /paths/~1v1~1books/get/responses/200                                |             | /responses/200 is gone
            /paths/~1v1~1books/get/responses/200/headers                        |             | /headers/ETag is gone
            /paths/~1v1~1books/get/responses/200/content                        |             | application~1json is gone
            /paths/~1v1~1books/get/responses/200/content/application~1json/schema/type | "object" | is of type [object], was [array]
            /paths/~1v1~1books/get/responses/200/content/application~1json/schema/items | {"type":"string"} | /items is of type [string], was [object]
            /paths/~1v1~1books/get/parameters        | [{"in":"query","name":"q","required":true}] | now demands query q
            /paths/~1v1~1books/post/parameters                                  | []          | no longer takes header Idempotency-Key
            /paths/~1v1~1books/post/parameters/0/schema/maxLength               | 64          | Idempotency-Key/maxLength is narrower
            /paths/~1v1~1books/post/requestBody/required                        | true        | requestBody is now demanded
            /paths/~1v1~1books/post/requestBody/content/application~1json       |             | application~1json is gone
            /components/schemas/Book/required                                   | ["title","kind"] | /properties/kind is now demanded
            /components/schemas/Book/required                                   | []          | /properties/title is no longer certain
            /components/schemas/Book/properties/bought                          |             | /properties/bought is gone
            /components/schemas/Book/properties/title/type                      | "integer"   | /properties/title is of type [integer], was [string]
            /components/schemas/Book/properties/title/type                      | ["string","null"] | /properties/title is of type [null, string], was [string]
            /components/schemas/Book/properties/title/maxLength                 | 100         | /properties/title/maxLength is narrower
            /components/schemas/Book/properties/title/minLength                 | 1           | /properties/title/minLength is narrower
            /components/schemas/Book/properties/title/pattern                   | "[A-Z].*"   | /properties/title has another pattern
            /components/schemas/Book/properties/bought/format                   | "date-time" | /properties/bought has another format
            /components/schemas/Book/properties/kind/enum                       | ["paperback"] | /properties/kind/enum takes fewer values
            /components/schemas/Book/properties/title/enum                      | ["A Guide"] | /properties/title/enum takes fewer values
            /components/schemas/Book/additionalProperties                       | false       | no longer takes further properties
            """)
    void a_break_is_found_and_named(String at, String value, String named) throws JsonProcessingException {
        assertThat(breaksAfter(at, value)).anySatisfy(line -> assertThat(line).endsWith(named));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /paths/~1v1~1films                                                  | {"get":{}}
            /paths/~1v1~1books/get/responses/304                                | {"description":"The same."}
            /paths/~1v1~1books/get/parameters                                   | [{"in":"query","name":"q"}]
            /paths/~1v1~1books/get/summary                                      | "List them"
            /components/schemas/Book/properties/shelf                           | {"type":"integer"}
            /components/schemas/Book/properties/kind/enum                       | ["hard-cover","paperback","audio"]
            /components/schemas/Book/properties/title/maxLength                 | 400
            """)
    void an_addition_is_no_break(String at, String value) throws JsonProcessingException {
        assertThat(breaksAfter(at, value)).isEmpty();
    }

    @Test
    void a_contract_does_not_break_itself() {
        assertThat(new AdditiveChange(ContractDocument.at(LIBRARY), ContractDocument.at(LIBRARY)).breaks())
                .isEmpty();
    }

    private static List<String> breaksAfter(String at, String value) throws JsonProcessingException {
        JsonNode changed = ContractDocument.at(LIBRARY).document();
        JsonPointer pointer = JsonPointer.compile(at);
        ObjectNode parent = (ObjectNode) changed.at(pointer.head());
        String member = pointer.last().getMatchingProperty();
        if (value == null) {
            assertThat(parent.remove(member)).as("what is removed").isNotNull();
        } else {
            parent.set(member, new ObjectMapper().readTree(value));
        }
        return new AdditiveChange(ContractDocument.at(LIBRARY), new ContractDocument(changed)).breaks();
    }
}
