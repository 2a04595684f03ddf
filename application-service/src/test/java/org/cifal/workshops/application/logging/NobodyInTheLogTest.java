package org.cifal.workshops.application.logging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.cifal.workshops.application.surroundings.AnApplicant;
import org.cifal.workshops.application.surroundings.AnOfficial;
import org.cifal.workshops.application.surroundings.Files2023;
import org.cifal.workshops.application.surroundings.ServiceTest;
import org.cifal.workshops.application.surroundings.TheCatalogue;
import org.cifal.workshops.application.surroundings.TheLog;
import org.cifal.workshops.application.surroundings.TheMailbox;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** That somebody applied is sensitive in itself: those who run the service read nobody's name or address in its log. */
@QuarkusTest
class NobodyInTheLogTest extends ServiceTest {

    private static final String MOTIVATION = "I lead the unit that interviews victims in Honiara.";
    private static final Logger LOG = Logger.getLogger(NobodyInTheLogTest.class);

    @Inject
    EntityManager database;

    @Test
    void neither_name_nor_address_nor_what_was_answered_is_logged_whatever_is_refused() {
        AtomicReference<AnApplicant> who = new AtomicReference<>();
        AnOfficial official = AnOfficial.superintendentRatu();
        List<String> lines = TheLog.during(() -> {
            LOG.warn("The log is listened to.");
            AnApplicant applicant = AnApplicant.inspectorTavake();
            who.set(applicant);
            AnApplicant.openSession(AnApplicant.startSignIn(applicant.email()), "22222222")
                    .then()
                    .statusCode(422);
            given().contentType(ContentType.JSON)
                    .body(Map.of("email", "s.tavake@"))
                    .post("/v1/sign-ins")
                    .then()
                    .statusCode(400);
            String application = applicant.completes(aWorkshop());
            applicant
                    .changes(
                            application,
                            "{\"answers\": {\"motivation\": \"%1$s\", \"english\": \"%1$s\"}}".formatted(MOTIVATION))
                    .then()
                    .statusCode(200);
            applicant.submits(application).then().statusCode(422);
            applicant
                    .changes(application, "{\"answers\": {\"english\": \"fluent\"}}")
                    .then()
                    .statusCode(200);
            applicant
                    .changes(application, "{\"profile\": {\"Tavakeland\": \"SB\"}}")
                    .then()
                    .statusCode(400);
            applicant
                    .hands(application, "curriculum-vitae", "Tavake.pdf", "application/pdf", Files2023.word())
                    .then()
                    .statusCode(422);
            applicant.submits(application).then().statusCode(201);
            applicant.submits(application).then().statusCode(409);
            TheMailbox.textTo(applicant.email(), "Application JEJU");
            String nominated = applicant.drafts(aWorkshop(record -> TheCatalogue.withCall(
                    record,
                    "\"nomination\": {\"document\": \"curriculum-vitae\", \"officialUploads\": \"optional\"}")));
            applicant.intending().body(official.named()).post(nominated + "/nomination");
            official.confirms(official.link());
        });

        assertThat(lines).anyMatch(line -> line.contains("The log is listened to."));
        assertThat(lines)
                .noneMatch(line -> line.contains(who.get().email()))
                .noneMatch(line -> line.contains(official.email()))
                .noneMatch(line -> line.toLowerCase(Locale.ROOT).contains("tavake"))
                .noneMatch(line -> line.contains("Ratu"))
                .noneMatch(line -> line.contains(MOTIVATION));
    }

    /** As a constraint would that another request met first: MySQL quotes the value in what it says. */
    @Test
    void what_the_database_says_of_a_value_is_neither_logged_nor_answered() {
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.drafts(aWorkshop());
        String tag = applicant.asking().get(application).header("ETag");
        AtomicReference<Response> answer = new AtomicReference<>();
        run("CREATE TRIGGER quoting BEFORE UPDATE ON application FOR EACH ROW BEGIN"
                + " IF NEW.family_name = 'Unlucky' THEN SIGNAL SQLSTATE '23000' SET MYSQL_ERRNO = 1062,"
                + " MESSAGE_TEXT = 'Duplicate entry Unlucky for key application.once'; END IF; END");
        try {
            List<String> lines = TheLog.during(() -> answer.set(unchecked(applicant)
                    .header("If-Match", tag)
                    .contentType("application/merge-patch+json")
                    .body("{\"profile\": {\"familyName\": \"Unlucky\"}}")
                    .patch(application)));

            answer.get().then().statusCode(500).body("type", endsWith("/problems/internal-error"));
            assertThat(answer.get().asString()).doesNotContain("Unlucky").doesNotContain("SQL");
            assertThat(lines)
                    .noneMatch(line -> line.contains("Unlucky"))
                    .noneMatch(line -> line.contains(application))
                    .anyMatch(line -> line.contains("SQL state 23000, error 1062")
                            && line.contains("at org.cifal.workshops.application.applying.Applying.change"));
        } finally {
            run("DROP TRIGGER quoting");
        }
    }

    /** No contract has a 500. */
    private static RequestSpecification unchecked(AnApplicant applicant) {
        return applicant.asking().noFilters();
    }

    private void run(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(statement).executeUpdate());
    }
}
