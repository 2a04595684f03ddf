package org.cifal.workshops.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real 2023 call on a rehearsed clock: published on 25 September 2023 for early November, postponed to 12–15
 * December, its deadline extended to 7 November. Both services are started anew at each date, so that the story also
 * shows that a restart loses nothing.
 */
class The2023CallIT {

    private static final String WORKSHOP = "jeju-2023-victim-identification";

    @TempDir
    Path data;

    private RehearsedPlatform platform;
    private Addresses addresses;

    @BeforeEach
    void onTheDayOfPublication() {
        platform = RehearsedPlatform.in(data);
        addresses = platform.standingAt("2023-09-25T09:00:00+09:00");
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void from_its_publication_to_the_tombstone() {
        Editor editor = new Editor(addresses, WORKSHOP);
        editor.publish();
        assertThat(listed("registration.status")).isEqualTo("open");

        platform.standingAt("2023-10-02T10:00:00+09:00");
        Applicant early = applicant("s.tavake@police.example", "Salome", "Tavake", "SB");
        early.consentTo("disclosure-to-rso");
        early.submit().statusCode(201);

        platform.standingAt("2023-10-20T09:00:00+09:00");
        editor.reschedule();
        editor.extendTheDeadline();
        everyoneLearnsOfTheExtension(early);

        platform.standingAt("2023-11-07T23:59:30+09:00");
        Applicant lastMinute = applicant("b.ganbold@border.example", "Bayarmaa", "Ganbold", "MN");
        lastMinute
                .submit()
                .statusCode(201)
                .body("receivedAt", is("2023-11-07T14:59:30Z"))
                .body("reference", containsString("JEJU-2023-"));
        Applicant late = applicant("r.perera@social.example", "Ruwan", "Perera", "LK");

        platform.standingAt("2023-11-08T00:10:00+09:00");
        theLateOneIsToldBothInstants(late);

        platform.standingAt("2023-11-13T09:00:00+09:00");
        theOfficersDecide(early, lastMinute);
        onlyTheSelectedOneIsWrittenTo(early, lastMinute);
        early.signIn().acceptTheOffer();

        thePartnerSeesWhoConsentedUntilTheyNoLongerDo(early);
    }

    private Applicant applicant(String email, String givenNames, String familyName, String country) {
        Map<String, Object> profile = Map.of(
                "familyName", familyName,
                "givenNames", givenNames,
                "nationality", country,
                "countryOfResidence", country,
                "organisation", "An office of " + country,
                "position", "Inspector",
                "sector", "law-enforcement",
                "pointOfDeparture", country,
                "yearsOfExperience", 9);
        return new Applicant(addresses, email).signIn().prepare(WORKSHOP, profile);
    }

    private void everyoneLearnsOfTheExtension(Applicant early) {
        early.mail()
                .await(message ->
                        message.text().contains("2023-11-07") || message.text().contains("7 November 2023"));
        early.signIn();
        Awaitility.await("the copy of the call").atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        OffsetDateTime.parse(early.application().getString("deadline.closesAt")))
                .isEqualTo(OffsetDateTime.parse("2023-11-08T00:00:00+09:00")));
        assertThat(early.application().getString("status")).isEqualTo("submitted");
        assertThat(early.receipt().getString("receivedAt")).isEqualTo("2023-10-02T01:00:00Z");
        List<String> kinds = given().baseUri(addresses.catalogue().toString())
                .get("/v1/workshops/{slug}/notices", WORKSHOP)
                .jsonPath()
                .getList("items.kind");
        assertThat(kinds).contains("rescheduled", "deadline-extended");
    }

    private void theLateOneIsToldBothInstants(Applicant late) {
        late.signIn()
                .submit()
                .statusCode(422)
                .body("type", endsWith("/problems/deadline-passed"))
                .body("closesAt", equalTo("2023-11-08T00:00:00+09:00"))
                .body("receivedAt", equalTo("2023-11-07T15:10:00Z"))
                .body("timeZone", equalTo("Asia/Seoul"));
    }

    private void theOfficersDecide(Applicant early, Applicant lastMinute) {
        Officer jeju = new Officer(addresses, "officer-cifal-jeju", WORKSHOP);
        Officer rso = new Officer(addresses, "officer-rso", WORKSHOP);
        assertThat(jeju.submittedApplications())
                .containsExactlyInAnyOrder(early.applicationId(), lastMinute.applicationId());
        for (Applicant applicant : List.of(early, lastMinute)) {
            jeju.screen(applicant.applicationId());
            rso.assign(applicant.applicationId(), "reviewer-one", "cifal-jeju");
            new Reviewer(addresses, "reviewer-one").praise(applicant.applicationId());
        }
        jeju.propose(early.applicationId(), Map.of("outcome", "selected", "reason", "Leads the desk in Honiara."));
        jeju.propose(
                lastMinute.applicationId(),
                Map.of("outcome", "not-selected", "reason", "The unit took part in 2019 already."));
        jeju.approve().statusCode(201);
        jeju.release().statusCode(409);
        rso.approve().statusCode(201);
        jeju.release().statusCode(201).body("selected", is(1)).body("notSelected", is(1));
    }

    /** "Selected applicants will be notified individually": nobody else is. */
    private void onlyTheSelectedOneIsWrittenTo(Applicant selected, Applicant notSelected) {
        selected.mail().await(message -> message.subject().startsWith("A seat for you"));
        assertThat(notSelected.mail().messages())
                .noneMatch(message -> message.subject().startsWith("A seat for you")
                        || message.subject().startsWith("Your application JEJU"));
    }

    private void thePartnerSeesWhoConsentedUntilTheyNoLongerDo(Applicant consented) {
        Partner rso = new Partner(addresses, "partner-rso");
        List<Map<String, Object>> shown = rso.pull();
        assertThat(shown).singleElement().satisfies(row -> {
            assertThat(row).containsEntry("id", consented.applicationId()).containsEntry("state", "updated");
            assertThat(row.get("data"))
                    .asInstanceOf(InstanceOfAssertFactories.MAP)
                    .containsEntry("outcome", "selected")
                    .doesNotContainKey("email");
        });
        assertThat(rso.ledger()).extracting("application").contains(consented.applicationId());
        assertThat(consented.disclosures().getList("items.recipient")).contains("rso");
        assertThat(new Partner(addresses, "partner-unitar").pull()).isEmpty();

        consented.withdrawConsent("disclosure-to-rso");

        assertThat(rso.pull()).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("id", consented.applicationId())
                .containsEntry("state", "deleted")
                .doesNotContainKey("data"));
        assertThat(new Partner(addresses, "partner-rso").pull()).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("state", "deleted"));
    }

    private Object listed(String property) {
        return given().baseUri(addresses.catalogue().toString())
                .get("/v1/workshops/{slug}", WORKSHOP)
                .then()
                .statusCode(200)
                .extract()
                .path(property);
    }
}
