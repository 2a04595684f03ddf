package org.cifal.workshops.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowedMethodsTest {

    private static final String CONTRACT = """
            {"paths": {"/v1/workshops": {"get": {}, "parameters": []},
                       "/v1/workshops/{slug}": {"get": {}, "delete": {}},
                       "/v1/workshops/own": {"post": {}},
                       "/v1/workshops/{slug}.ics": {"get": {}},
                       "/v1/workshops/{slug}/parts/{part}": {"put": {}}}}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /v1/workshops             | GET, HEAD
            /v1/workshops/jeju        | DELETE, GET, HEAD
            /v1/workshops/own         | POST
            /v1/workshops/a/parts/b   | PUT
            /v1/workshops/a/parts/b/c |
            /v1/workshopsX            |
            """)
    void an_address_has_the_methods_of_the_path_with_the_fewest_parameters(String path, String methods)
            throws JsonProcessingException {
        assertThat(AllowedMethods.of(new ObjectMapper().readTree(CONTRACT)).at(path))
                .isEqualTo(Optional.ofNullable(methods));
    }
}
