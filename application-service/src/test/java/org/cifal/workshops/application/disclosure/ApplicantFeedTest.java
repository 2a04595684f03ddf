package org.cifal.workshops.application.disclosure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cifal.workshops.application.desk.OfficersDesk.as;
import static org.cifal.workshops.application.desk.OfficersDesk.decide;
import static org.cifal.workshops.application.desk.OfficersDesk.inSession;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.cifal.workshops.application.desk.Applied;
import org.cifal.workshops.application.desk.Workshop2023;
import org.cifal.workshops.application.surroundings.SettableClock;
import org.cifal.workshops.application.surroundings.Surroundings;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Surroundings.class)
class ApplicantFeedTest {

    @Inject
    Workshop2023 workshop;

    @Inject
    SettableClock clock;

    @Inject
    EntityManager database;

    @Inject
    ForgettingTombstones forgetting;

    private long start;

    @BeforeEach
    void from_here_on() {
        clock.set(Workshop2023.CLOSED);
        start = QuarkusTransaction.requiringNew().call(() -> ((Number)
                        database.createNativeQuery("SELECT value FROM feed_sequence WHERE name = 'applicants'")
                                .getSingleResult())
                .longValue());
    }

    @Test
    void the_terms_of_disclosure_are_open_to_everyone() {
        given().get("/v1/disclosure-terms").then().statusCode(200).body(containsString("consent"));
    }

    @Test
    void exactly_those_who_consented_are_shown_and_each_showing_stands_in_the_ledger() {
        String slug = workshop.with(1);
        Applied consented = workshop.anOfficialOf("SB", slug);
        workshop.anOfficialOf("FJ", slug);
        workshop.consentToRso(consented.id());
        JsonPath page = follow(start);
        assertThat(page.getList("items.id")).containsExactly(consented.id().toString());
        assertThat(page.getMap("items[0].data"))
                .containsEntry("reference", consented.reference())
                .containsEntry("status", "submitted")
                .doesNotContainKeys("email", "outcome");
        as("partner-rso")
                .get("/v1/disclosures?limit=1")
                .then()
                .statusCode(200)
                .body(
                        "items", hasSize(1),
                        "items[0].application", equalTo(consented.id().toString()),
                        "items[0].fields", hasItems("familyName", "status"),
                        "items[0].fields", not(hasItems("email")),
                        "items[0].consent", equalTo("disclosure-to-rso"),
                        "items[0].by", equalTo("partner-rso"));
        inSession(consented)
                .get("/v1/my/disclosures")
                .then()
                .statusCode(200)
                .body("items", hasSize(1), "items[0].recipient", equalTo("rso"));
        assertThat(follow(lastOf(page)).getList("items")).isEmpty();
    }

    @Test
    void the_ledger_is_read_page_by_page() {
        Applied salome = workshop.anOfficialOf("SB", workshop.with(1));
        workshop.consentToRso(salome.id());
        follow(start);
        follow(start);
        follow(start);
        String next = inSession(salome)
                .get("/v1/my/disclosures?limit=2")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .extract()
                .path("next");
        inSession(salome)
                .get(next.substring(next.indexOf("/v1/")))
                .then()
                .statusCode(200)
                .body("items", hasSize(1), "next", nullValue());
        inSession(salome).get("/v1/my/disclosures?cursor=made-up").then().statusCode(400);
    }

    @Test
    void another_recipient_sees_nothing_of_it() {
        Applied salome = workshop.anOfficialOf("SB", workshop.with(1));
        workshop.consentToRso(salome.id());
        as("partner-unitar")
                .get("/v1/feeds/applicants?afterChangeNumber=" + start)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void a_withdrawn_consent_is_a_tombstone_with_nothing_but_its_id() {
        Applied salome = workshop.anOfficialOf("SB", workshop.with(1));
        workshop.consentToRso(salome.id());
        JsonPath before = follow(start);
        workshop.takeBackConsentToRso(salome.id());
        JsonPath after = follow(lastOf(before));
        assertThat(after.getMap("items[0]"))
                .containsEntry("state", "deleted")
                .containsEntry("id", salome.id().toString())
                .doesNotContainKey("data");
        assertThat(disclosuresOf(salome)).isEqualTo(1);
    }

    @Test
    void a_withdrawn_application_is_a_tombstone_too() {
        Applied salome = workshop.anOfficialOf("SB", workshop.with(1));
        workshop.consentToRso(salome.id());
        workshop.withdraw(salome.id());
        assertThat(follow(start).getList("items.state")).containsExactly("deleted");
    }

    @Test
    void the_outcome_is_shown_once_it_is_released() {
        String slug = workshop.with(1);
        Applied salome = workshop.anOfficialOf("SB", slug);
        workshop.consentToRso(salome.id());
        decide(slug, Map.of(salome, "selected"));
        assertThat(follow(start).getMap("items[0].data"))
                .containsEntry("status", "decided")
                .containsEntry("outcome", "selected");
    }

    @Test
    void how_to_reach_an_applicant_is_shown_only_to_a_token_with_that_scope() {
        Applied salome = workshop.anOfficialOf("SB", workshop.with(1));
        workshop.consentToRso(salome.id());
        assertThat(followWith("token.partner-with-contact")
                        .statusCode(200)
                        .extract()
                        .<String>path("items[0].data.email"))
                .endsWith("@police.example");
        followWith("token.partner-without-read").statusCode(403);
        given().get("/v1/feeds/applicants").then().statusCode(401);
        as("officer-rso").get("/v1/feeds/applicants").then().statusCode(403);
    }

    @Test
    void what_cannot_be_recorded_is_not_shown() {
        Applied salome = workshop.anOfficialOf("SB", workshop.with(1));
        workshop.consentToRso(salome.id());
        sql("CREATE TRIGGER ledger_is_away BEFORE INSERT ON disclosure FOR EACH ROW SIGNAL SQLSTATE '45000'");
        try {
            as("partner-rso")
                    .get("/v1/feeds/applicants?afterChangeNumber=" + start)
                    .then()
                    .statusCode(503)
                    .body(not(containsString(salome.reference())));
        } finally {
            sql("DROP TRIGGER ledger_is_away");
        }
        assertThat(disclosuresOf(salome)).isZero();
    }

    @Test
    void the_database_refuses_to_change_or_remove_what_stands_in_the_ledger() {
        Applied salome = workshop.anOfficialOf("SB", workshop.with(1));
        workshop.consentToRso(salome.id());
        follow(start);
        assertThatThrownBy(() -> sql("UPDATE disclosure SET recipient = 'unitar'"))
                .hasStackTraceContaining("append-only");
        assertThatThrownBy(() -> sql("DELETE FROM disclosure")).hasStackTraceContaining("append-only");
        assertThat(disclosuresOf(salome)).isEqualTo(1);
    }

    @Test
    void a_cursor_older_than_a_forgotten_tombstone_must_start_again() {
        Applied salome = workshop.anOfficialOf("SB", workshop.with(1));
        workshop.consentToRso(salome.id());
        long seen = lastOf(follow(start));
        workshop.takeBackConsentToRso(salome.id());
        clock.set(Workshop2023.CLOSED.plus(Duration.ofDays(90)));
        forgetting.forget();
        assertThat(follow(seen).getList("items.state")).containsExactly("deleted");
        clock.set(Workshop2023.CLOSED.plus(Duration.ofDays(90)).plusSeconds(1));
        forgetting.forget();
        as("partner-rso")
                .get("/v1/feeds/applicants?afterChangeNumber=" + seen)
                .then()
                .statusCode(410)
                .body("type", endsWith("/problems/cursor-expired"));
        as("partner-rso").get("/v1/feeds/applicants").then().statusCode(200);
    }

    @Test
    void a_reader_between_two_interleaved_transactions_skips_nothing() throws Exception {
        String slug = workshop.with(2);
        Applied early = workshop.anOfficialOf("SB", slug);
        Applied late = workshop.anOfficialOf("FJ", slug);
        CountDownLatch earlyHasWritten = new CountDownLatch(1);
        CountDownLatch lateHasCommitted = new CountDownLatch(1);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<?> slow =
                    thread.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                        workshop.consentToRsoInThisTransaction(early.id());
                        earlyHasWritten.countDown();
                        await(lateHasCommitted);
                    }));
            await(earlyHasWritten);
            workshop.consentToRso(late.id());
            JsonPath between = follow(start);
            assertThat(between.getList("items.id")).containsExactly(late.id().toString());
            lateHasCommitted.countDown();
            slow.get(30, TimeUnit.SECONDS);
            assertThat(follow(lastOf(between)).getList("items.id"))
                    .containsExactly(early.id().toString());
        } finally {
            lateHasCommitted.countDown();
            thread.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonPath follow(long afterChangeNumber) {
        return as("partner-rso")
                .get("/v1/feeds/applicants?afterChangeNumber=" + afterChangeNumber)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .jsonPath();
    }

    private ValidatableResponse followWith(String token) {
        return given().auth()
                .oauth2(ConfigProvider.getConfig().getValue(token, String.class))
                .get("/v1/feeds/applicants?afterChangeNumber=" + start)
                .then();
    }

    private static long lastOf(JsonPath page) {
        List<Number> numbers = page.getList("items.modified");
        return numbers.get(numbers.size() - 1).longValue();
    }

    private long disclosuresOf(Applied applied) {
        return inSession(applied)
                .get("/v1/my/disclosures")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items")
                .size();
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(statement).executeUpdate());
    }
}
