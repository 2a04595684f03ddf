package org.cifal.workshops.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractCoverageTest {

    @TempDir
    private Path folder;

    private Exercised exercised;
    private ContractCoverage coverage;

    @BeforeEach
    void nothingExercised() {
        exercised = new Exercised(folder.resolve("exercised.txt"));
        coverage = new ContractCoverage(Contract.ofService("library"), exercised);
    }

    @Test
    void without_any_test_every_operation_is_unexercised() {
        assertThat(coverage.unexercised())
                .containsExactly(
                        "GET /v1/books (listBooks) was never answered 200",
                        "POST /v1/books (addBook) was never answered 201",
                        "GET /v1/books/{isbn} (getBook) was never answered 200",
                        "DELETE /v1/books/{isbn} (removeBook) was never answered 204",
                        "GET /v1/books/new.csv (exportBooks) was never answered 200");
    }

    @Test
    void an_operation_that_was_only_refused_is_unexercised() {
        exercised.add("library", "getBook", 404);

        assertThat(coverage.unexercised()).contains("GET /v1/books/{isbn} (getBook) was never answered 200");
    }

    @Test
    void what_another_service_was_asked_counts_for_nothing() {
        exercised.add("archive", "getBook", 200);

        assertThat(coverage.unexercised()).hasSize(5);
    }

    @Test
    void every_virtual_machine_of_a_build_adds_to_the_same_list() {
        var another = new Exercised(folder.resolve("exercised.txt"));
        exercised.add("library", "listBooks", 200);
        exercised.add("library", "addBook", 201);
        another.add("library", "getBook", 200);
        another.add("library", "removeBook", 204);
        another.add("library", "exportBooks", 200);

        assertThat(coverage.unexercised()).isEmpty();
    }
}
