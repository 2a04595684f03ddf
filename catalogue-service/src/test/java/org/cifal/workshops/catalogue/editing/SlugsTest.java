package org.cifal.workshops.catalogue.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.cifal.workshops.catalogue.workshop.Fixtures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {

    private static final UUID ID = UUID.fromString("018b8c1e-4f00-7a11-8c55-0d5c0c9e2f10");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"ko\": \"제주 포럼\", \"fr\": \"Été à Jeju\", \"en\": \"Jeju Forum\" | ete-a-jeju-2027",
                "\"ko\": \"2027 제주\", \"en\": \"Jeju Forum\" | jeju-forum-2027",
                "\"ko\": \"제주 포럼\" | workshop-018b8c1e-4f00-7a11-8c55-0d5c0c9e2f10-2027",
            })
    void a_slug_is_of_the_first_title_that_has_latin_letters(String titles, String slug) {
        assertThat(Slugs.of(Fixtures.content("""
                                {"owner": "cifal-jeju", "type": "workshop", "title": {%s},
                                 "schedule": {"firstDay": "2027-03-01"}}
                                """.formatted(titles)), ID)).isEqualTo(slug);
    }
}
