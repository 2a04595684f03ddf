package org.cifal.workshops.application.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class RegionsTest {

    /** Of them M49 leaves out the Antarctic alone. */
    @Test
    void every_country_lies_in_one_continent() {
        Set<String> continents = Set.of("africa", "americas", "asia", "europe", "oceania");
        assertThat(Arrays.stream(Locale.getISOCountries()).filter(country -> !"AQ".equals(country)))
                .allSatisfy(country -> assertThat(Regions.ofCountry(country))
                        .filteredOn(continents::contains)
                        .hasSize(1));
    }

    @Test
    void every_region_of_the_contract_is_known() throws IOException {
        try (InputStream contract = RegionsTest.class.getResourceAsStream("/openapi/catalogue/openapi.json")) {
            JsonNode regions = new ObjectMapper().readTree(contract).at("/components/schemas/Region/enum");
            assertThat(StreamSupport.stream(regions.spliterator(), false).map(JsonNode::asText))
                    .containsExactlyInAnyOrderElementsOf(Regions.all());
        }
    }
}
