package org.cifal.workshops.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

class HoldsToContractTest {

    @BeforeAll
    @AfterAll
    static void forgetFilters() {
        RestAssured.reset();
    }

    @Test
    void a_test_that_names_nothing_is_filtered_where_a_contract_is_configured() {
        TestExecutionSummary summary = runWith("contract.service", "library");

        assertThat(summary.getTestsSucceededCount()).isEqualTo(1);
    }

    @Test
    void without_a_contract_nothing_is_filtered() {
        TestExecutionSummary summary = runWith("contract.of.nothing", "library");

        assertThat(summary.getTestsFailedCount()).isEqualTo(1);
    }

    private static TestExecutionSummary runWith(String parameter, String value) {
        RestAssured.reset();
        var summary = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(DiscoverySelectors.selectClass(IsFiltered.class))
                                .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "true")
                                .configurationParameter(parameter, value)
                                .build(),
                        summary);
        return summary.getSummary();
    }

    /** Run by the tests above alone: nested classes without {@code @Nested} are not found by themselves. */
    static class IsFiltered {

        @Test
        void a_filter_is_in_place() {
            assertThat(RestAssured.filters()).hasExactlyElementsOfTypes(ContractFilter.class);
        }
    }
}
