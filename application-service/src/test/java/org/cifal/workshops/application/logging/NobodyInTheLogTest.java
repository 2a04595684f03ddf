package org.cifal.workshops.application.logging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
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

    private static final Logger LOG = Logger.getLogger(NobodyInTheLogTest.class);

    @Test
    void neither_name_nor_address_nor_what_was_answered_is_logged_whatever_goes_wrong() {
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
                    .changes(application, "{\"profile\": {\"nationality\": \"Tavakeland\"}}")
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
                .noneMatch(line -> line.contains("Ratu"));
    }
}
