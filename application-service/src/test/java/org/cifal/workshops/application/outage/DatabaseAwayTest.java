package org.cifal.workshops.application.outage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cifal.workshops.application.surroundings.AClient;
import org.cifal.workshops.application.surroundings.AnApplicant;
import org.cifal.workshops.application.surroundings.Eventually;
import org.cifal.workshops.application.surroundings.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DatabaseAwayTest extends ServiceTest {

    Runnable killDatabase;
    Runnable startDatabase;

    @Test
    void nobody_is_told_more_than_to_come_back_while_the_database_is_away_and_all_is_as_it_was_afterwards() {
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = started(applicant);
        killDatabase.run();
        try {
            given().get("/q/health/live").then().statusCode(200);
            given().get("/q/health/ready").then().statusCode(503);
            given().get("/v1/receipt-keys").then().statusCode(200);
            requireToComeBack(AClient.elsewhere()
                    .contentType("application/json")
                    .body(Map.of("email", "n.obody@police.example"))
                    .post("/v1/sign-ins"));
            requireToComeBack(applicant.asking().get("/v1/my/applications"));
            AClient.elsewhere()
                    .get("/nominations/" + "A".repeat(43))
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "5")
                    .contentType("text/html")
                    .body(containsString("What was received before stays as it is."));
            requireToComeBack(applicant
                    .asking()
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .contentType("application/json")
                    .body("{\"declaredTrue\":true}")
                    .post(application + "/submission"));
        } finally {
            startDatabase.run();
        }
        Eventually.get(
                "readiness",
                () -> Optional.of(given().get("/q/health/ready").statusCode()).filter(status -> status == 200));
        assertThat(applicant.asking().get(application).statusCode()).isEqualTo(200);
    }

    private static String started(AnApplicant applicant) {
        Response started = applicant
                .asking()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(Map.of("workshop", aWorkshop()))
                .post("/v1/my/applications");
        started.then().statusCode(201);
        return "/v1/my/applications/" + started.path("id");
    }

    private static void requireToComeBack(Response answer) {
        answer.then()
                .statusCode(503)
                .header("Retry-After", "5")
                .contentType("application/problem+json")
                .body("type", endsWith("/problems/unavailable"));
    }
}
