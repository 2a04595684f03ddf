package org.cifal.workshops.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConventionsTest {

    @ParameterizedTest
    @EnumSource(Convention.class)
    void the_catalogue_contract_keeps(Convention convention) {
        assertThat(convention.offences(ContractDocument.at("/openapi/catalogue/openapi.json")))
                .as(convention.name())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Convention.class)
    void the_application_contract_keeps(Convention convention) {
        assertThat(convention.offences(ContractDocument.at("/openapi/application/openapi.json")))
                .as(convention.name())
                .isEmpty();
    }
}
