package org.cifal.workshops.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.cifal.workshops.conformance.ContractParity;
import org.junit.jupiter.api.Test;

class ContractParityTest {

    @Test
    void what_is_served_and_what_is_documented_are_the_same() {
        assertThat(ContractParity.of("catalogue", Path.of("target/classes")).differences())
                .isEmpty();
    }
}
