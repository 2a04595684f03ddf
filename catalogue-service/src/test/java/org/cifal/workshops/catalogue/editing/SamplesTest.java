package org.cifal.workshops.catalogue.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.cifal.workshops.catalogue.surroundings.Editors.createDraft;
import static org.cifal.workshops.catalogue.surroundings.Editors.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.cifal.workshops.catalogue.contract.ContractSchemas;
import org.cifal.workshops.catalogue.surroundings.Samples;
import org.cifal.workshops.catalogue.surroundings.Samples.Sample;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.junit.jupiter.api.Test;

/** Whatever the 26 real pages say can be written into a draft, and comes back as it was written. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SamplesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    ContractSchemas contract;

    @Test
    void every_real_workshop_is_a_draft_by_the_contract() {
        assertThat(Samples.all()).hasSize(26).allSatisfy(sample -> assertThatCode(
                        () -> contract.check("CreateWorkshop", sample.workshop()))
                .as(sample.externalReference())
                .doesNotThrowAnyException());
    }

    @Test
    void every_real_workshop_comes_back_without_loss() throws IOException {
        for (Sample sample : Samples.all()) {
            String id = createDraft(sample.workshop().toString()).path("id");
            JsonNode read =
                    JSON.readTree(editor().get("/v1/editing/workshops/" + id).asByteArray());
            assertKept(sample.externalReference(), sample.workshop(), read);
        }
    }

    private static void assertKept(String at, JsonNode written, JsonNode read) {
        if (written.isObject()) {
            written.properties()
                    .forEach(part -> assertKept(at + "/" + part.getKey(), part.getValue(), read.path(part.getKey())));
        } else if (written.isArray()) {
            assertThat(read.size()).as(at).isEqualTo(written.size());
            for (int i = 0; i < written.size(); i++) {
                assertKept(at + "/" + i, written.get(i), read.get(i));
            }
        } else {
            assertThat(read).as(at).isEqualTo(written);
        }
    }
}
