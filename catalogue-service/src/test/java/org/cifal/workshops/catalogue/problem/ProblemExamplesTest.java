package org.cifal.workshops.catalogue.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What the contract shows as a problem is one that the service can answer with. */
class ProblemExamplesTest {

    private static final String ADDRESS = "/problems/";

    @Test
    void every_problem_of_the_contract_is_of_a_type_that_is_served() throws IOException {
        List<JsonNode> examples = problems(contract()).toList();
        assertThat(examples).isNotEmpty();
        assertThat(examples).allSatisfy(example -> {
            String slug = slug(example);
            assertThat(ProblemType.ofSlug(slug))
                    .as("type %s of the contract", slug)
                    .hasValueSatisfying(type -> {
                        assertThat(example.path("status").asInt())
                                .as("status of %s", slug)
                                .isEqualTo(type.status());
                        assertThat(example.path("title").asText())
                                .as("title of %s", slug)
                                .isEqualTo(type.title());
                    });
        });
    }

    private static String slug(JsonNode example) {
        String type = example.path("type").asText();
        return type.substring(type.lastIndexOf('/') + 1);
    }

    private static Stream<JsonNode> problems(JsonNode node) {
        boolean problem = node.path("type").asText().contains(ADDRESS) && node.has("status");
        return problem
                ? Stream.of(node)
                : StreamSupport.stream(node.spliterator(), false).flatMap(ProblemExamplesTest::problems);
    }

    private static JsonNode contract() throws IOException {
        try (InputStream bundle = ProblemExamplesTest.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return new YAMLMapper().readTree(bundle);
        }
    }
}
