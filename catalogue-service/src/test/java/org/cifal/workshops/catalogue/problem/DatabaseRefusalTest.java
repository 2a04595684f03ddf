package org.cifal.workshops.catalogue.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseRefusalTest {

    /** A lock waited for in vain, and a deadlock that was lost. */
    @ParameterizedTest
    @CsvSource({"1205, 41000", "1205, 40001", "1213, 40001"})
    void another_transaction_in_the_way_passes(int number, String state) {
        assertThat(DatabaseAway.mayPass(refused(new SQLException("refused", state, number))))
                .isTrue();
    }

    @Test
    void a_lost_connection_comes_back() {
        assertThat(DatabaseAway.mayPass(refused(new SQLTransientConnectionException("gone", "08S01"))))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1062, 23000", "1054, 42S22"})
    void what_the_database_refuses_for_what_it_says_is_ours(int number, String state) {
        assertThat(DatabaseAway.mayPass(refused(new SQLException("refused", state, number))))
                .isFalse();
    }

    private static PersistenceException refused(SQLException refusal) {
        return new PersistenceException(new PersistenceException(refusal));
    }
}
