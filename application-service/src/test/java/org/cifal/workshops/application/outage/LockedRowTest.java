package org.cifal.workshops.application.outage;

import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.cifal.workshops.application.surroundings.AnApplicant;
import org.cifal.workshops.application.surroundings.ServiceTest;
import org.junit.jupiter.api.Test;

/** What one transaction holds, others wait for, and MySQL does not let them wait for ever. */
@QuarkusTest
@TestProfile(LockedRowTest.OfLittlePatience.class)
class LockedRowTest extends ServiceTest {

    private static final String DESCRIPTION = "{\"profile\": {\"familyName\": \"Tavake\"}}";

    @Inject
    DataSource database;

    /** A lock is waited for one second, not fifty. */
    public static class OfLittlePatience implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.jdbc.new-connection-sql", "SET SESSION innodb_lock_wait_timeout = 1");
        }
    }

    @Test
    void whoever_waits_in_vain_for_an_application_is_told_when_to_come_back() throws SQLException {
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.drafts(aWorkshop());
        String reference = applicant.asking().get(application).path("reference");

        try (Connection other = database.getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("SELECT id FROM application WHERE reference = '%s' FOR UPDATE".formatted(reference));
            try {
                applicant
                        .changes(application, DESCRIPTION)
                        .then()
                        .statusCode(503)
                        .header("Retry-After", "5")
                        .contentType("application/problem+json")
                        .body("type", endsWith("/problems/unavailable"));
            } finally {
                other.rollback();
                other.setAutoCommit(true);
            }
        }

        applicant.changes(application, DESCRIPTION).then().statusCode(200);
    }
}
