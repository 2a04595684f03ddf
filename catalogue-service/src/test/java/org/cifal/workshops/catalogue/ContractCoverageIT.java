package org.cifal.workshops.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.cifal.workshops.conformance.ContractCoverage;
import org.junit.jupiter.api.Test;

/** Runs in {@code verify}, after every test over HTTP. */
class ContractCoverageIT {

    @Test
    void every_documented_operation_was_exercised() {
        assertThat(ContractCoverage.of("catalogue").unexercised()).isEmpty();
    }
}
