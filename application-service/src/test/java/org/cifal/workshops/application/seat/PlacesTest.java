package org.cifal.workshops.application.seat;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.desk.Applied;
import org.cifal.workshops.application.desk.OfficersDesk;
import org.cifal.workshops.application.desk.Workshop2023;
import org.cifal.workshops.application.surroundings.AnApplicant;
import org.cifal.workshops.application.surroundings.Eventually;
import org.cifal.workshops.application.surroundings.ServiceTest;
import org.cifal.workshops.application.surroundings.Statements;
import org.cifal.workshops.application.surroundings.TheCatalogue;
import org.cifal.workshops.application.surroundings.TheMailbox;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlacesTest extends ServiceTest {

    private static final String DATED = "\"kind\": \"dated\", \"date\": \"2023-11-07\"";

    @Inject
    Places places;

    @Inject
    Calls calls;

    @Inject
    Workshop2023 workshop;

    @Test
    void where_nobody_selects_the_place_is_confirmed_with_the_submission_and_the_next_is_told_full() {
        String slug = aWorkshop(record -> TheCatalogue.openRegistration(record, 1));
        AnApplicant first = AnApplicant.inspectorTavake();
        AnApplicant second = AnApplicant.inspectorTavake();
        String application = first.completes(slug);
        String late = second.completes(slug);

        first.submits(application).then().statusCode(201);
        assertThat(first.asking().get(application).<String>path("status")).isEqualTo("accepted");
        assertThat(TheMailbox.textTo(first.email(), "Your place is confirmed")).contains("Nobody selects");

        Response refused = second.submits(late);
        refused.then().statusCode(422);
        assertThat(refused.<String>path("type")).endsWith("/problems/places-taken");
        assertThat(refused.<Integer>path("capacity")).isEqualTo(1);
        assertThat(second.asking().get(late).<String>path("status")).isEqualTo("draft");
        AnApplicant third = AnApplicant.inspectorTavake();
        assertThat(third.start(slug).<String>path("type")).endsWith("/problems/places-taken");
    }

    @Test
    void whoever_withdraws_gives_the_place_back() {
        String slug = aWorkshop(record -> TheCatalogue.openRegistration(record, 1));
        AnApplicant first = AnApplicant.inspectorTavake();
        AnApplicant second = AnApplicant.inspectorTavake();
        String application = first.completes(slug);
        String waiting = second.completes(slug);
        first.submits(application).then().statusCode(201);
        second.submits(waiting).then().statusCode(422);

        first.intending().post(application + "/withdrawal").then().statusCode(200);

        second.submits(waiting).then().statusCode(201);
        assertThat(second.asking().get(waiting).<String>path("status")).isEqualTo("accepted");
    }

    @Test
    void a_confirmed_registration_is_corrected_before_the_deadline_and_keeps_its_place() {
        String slug = aWorkshop(record -> TheCatalogue.openRegistration(record, 1));
        AnApplicant first = AnApplicant.inspectorTavake();
        String application = first.completes(slug);
        first.submits(application).then().statusCode(201);

        first.intending().post(application + "/correction").then().statusCode(201);
        first.changes(application, "{\"profile\": {\"position\": \"Superintendent\"}}")
                .then()
                .statusCode(200);
        assertThat(first.submits(application).<Integer>path("version")).isEqualTo(2);

        Response corrected = first.asking().get(application);
        assertThat(corrected.<String>path("status")).isEqualTo("accepted");
        assertThat(corrected.<String>path("profile.position")).isEqualTo("Superintendent");
        AnApplicant late = onTheClosingInstant();
        late.start(slug).then().statusCode(422);
        first.onAnotherDay()
                .intending()
                .post(application + "/correction")
                .then()
                .statusCode(422);
    }

    @Test
    void a_confirmed_registration_that_was_withdrawn_is_reopened_while_there_are_places() {
        String slug = aWorkshop(record -> TheCatalogue.openRegistration(record, 1));
        AnApplicant first = AnApplicant.inspectorTavake();
        String application = first.completes(slug);
        first.submits(application).then().statusCode(201);
        first.intending().post(application + "/withdrawal").then().statusCode(200);

        first.intending().post(application + "/reopening").then().statusCode(200);

        first.submits(application).then().statusCode(201);
        assertThat(first.asking().get(application).<String>path("status")).isEqualTo("accepted");
        AnApplicant second = AnApplicant.inspectorTavake();
        second.start(slug).then().statusCode(422);
    }

    private AnApplicant onTheClosingInstant() {
        clock.set(CLOSES);
        return AnApplicant.inspectorTavake();
    }

    @Test
    void what_the_organiser_states_to_be_full_takes_nobody_until_it_states_that_there_are_places() {
        UUID id = UUID.randomUUID();
        String slug = aWorkshop(id, record -> TheCatalogue.openRegistration(record, 5));
        AnApplicant early = AnApplicant.inspectorTavake();
        AnApplicant slow = AnApplicant.inspectorTavake();
        String application = early.completes(slug);
        String draft = slow.completes(slug);
        early.submits(application).then().statusCode(201);
        TheCatalogue.shows(slug, stating(id, slug, 2, "\"full\": true, "));
        Eventually.get("the statement", () -> QuarkusTransaction.requiringNew()
                .call(() -> calls.ofSlug(slug).filter(call -> call.revision() == 2)));

        Response refused = slow.submits(draft);
        refused.then().statusCode(422);
        assertThat(refused.<String>path("type")).endsWith("/problems/places-taken");
        assertThat(refused.<String>path("detail")).contains("organiser states");
        assertThat(AnApplicant.inspectorTavake().start(slug).<String>path("type"))
                .endsWith("/problems/places-taken");
        assertThat(early.asking().get(application).<String>path("status")).isEqualTo("accepted");

        // In the record alone: before anybody is refused, the catalogue is asked.
        TheCatalogue.knows(slug, stating(id, slug, 3, ""));
        slow.submits(draft).then().statusCode(201);
    }

    private static String stating(UUID id, String slug, int revision, String members) {
        String record = TheCatalogue.openRegistration(
                TheCatalogue.the2023Record(id, slug, revision, TheCatalogue.deadline("2023-11-07")), 5);
        return record.replace("\"owner\":", members + "\"owner\":");
    }

    @Test
    void where_the_page_says_first_come_first_served_places_go_in_that_order() {
        String slug = aWorkshop(record ->
                TheCatalogue.openRegistration(record, 1).replace("open-registration", "first-come-first-served"));
        AnApplicant first = AnApplicant.inspectorTavake();
        AnApplicant second = AnApplicant.inspectorTavake();
        String application = first.completes(slug);
        String late = second.completes(slug);

        first.submits(application).then().statusCode(201);
        assertThat(first.asking().get(application).<String>path("status")).isEqualTo("submitted");
        assertThat(second.submits(late).<String>path("type")).endsWith("/problems/places-taken");
    }

    @Test
    void until_full_closes_a_call_that_selects_but_confirms_nobody() {
        String slug = aWorkshop(record -> record.replace("\"capacity\": 20", "\"capacity\": 1")
                .replace("\"kind\": \"dated\"", "\"kind\": \"until-full\""));
        AnApplicant first = AnApplicant.inspectorTavake();
        AnApplicant second = AnApplicant.inspectorTavake();
        String application = first.completes(slug);
        String waiting = second.completes(slug);

        first.submits(application).then().statusCode(201);

        assertThat(first.asking().get(application).<String>path("status")).isEqualTo("submitted");
        assertThat(second.submits(waiting).<String>path("type")).endsWith("/problems/places-taken");
    }

    @Test
    void with_the_release_who_is_not_to_take_part_has_no_place_and_the_call_is_over() {
        String slug = aWorkshop(record -> TheCatalogue.judged(record)
                .replace("\"capacity\": 20", "\"capacity\": 3")
                .replace(DATED, "\"kind\": \"until-full\""));
        Map<Applied, String> outcomes = new LinkedHashMap<>();
        for (String outcome : List.of("selected", "reserve", "not-selected")) {
            AnApplicant applicant = AnApplicant.inspectorTavake();
            String application = applicant.completes(slug);
            applicant.submits(application).then().statusCode(201);
            outcomes.put(Applied.at(application, applicant), outcome);
        }
        AnApplicant waiting = AnApplicant.inspectorTavake();
        assertThat(waiting.start(slug).<String>path("type")).endsWith("/problems/places-taken");
        assertThat(taken(slug)).isEqualTo(3);

        OfficersDesk.decide(slug, outcomes);

        assertThat(taken(slug)).isEqualTo(2);
        Response over = waiting.start(slug);
        over.then().statusCode(409);
        assertThat(over.<String>path("type")).endsWith("/problems/already-released");
    }

    @Test
    void a_draft_from_before_the_release_is_not_handed_in_where_nobody_would_decide_on_it() {
        String slug = aWorkshop(record -> TheCatalogue.judged(record).replace(DATED, "\"kind\": \"until-full\""));
        AnApplicant slow = AnApplicant.inspectorTavake();
        String draft = slow.completes(slug);
        AnApplicant quick = AnApplicant.inspectorTavake();
        String application = quick.completes(slug);
        quick.submits(application).then().statusCode(201);
        OfficersDesk.decide(slug, Map.of(Applied.at(application, quick), "selected"));

        assertThat(slow.submits(draft).<String>path("type")).endsWith("/problems/already-released");
        quick.intending().post(application + "/withdrawal").then().statusCode(200);
        assertThat(taken(slug)).isZero();
    }

    @Test
    void an_extension_after_the_release_lets_nobody_in_whom_nobody_would_decide_on() {
        UUID id = UUID.randomUUID();
        String slug = "extended-" + id;
        aWorkshop(slug, dated(id, slug, 1, "2023-11-07"));
        AnApplicant quick = AnApplicant.inspectorTavake();
        String application = quick.completes(slug);
        quick.submits(application).then().statusCode(201);
        AnApplicant slow = AnApplicant.inspectorTavake();
        String draft = slow.completes(slug);
        AnApplicant hesitant = AnApplicant.inspectorTavake();
        String withdrawn = hesitant.completes(slug);
        hesitant.intending().post(withdrawn + "/withdrawal").then().statusCode(200);
        workshop.keepSignedIn(Applied.at(draft, slow), Applied.at(withdrawn, hesitant));
        clock.set(CLOSES);
        OfficersDesk.decide(slug, Map.of(Applied.at(application, quick), "selected"));

        TheCatalogue.shows(slug, dated(id, slug, 2, "2023-11-14"));
        Eventually.get("the extension", () -> QuarkusTransaction.requiringNew()
                .call(() -> calls.ofSlug(slug).filter(call -> call.revision() == 2)));

        Response third = AnApplicant.inspectorTavake().start(slug);
        third.then().statusCode(409);
        assertThat(third.<String>path("type")).endsWith("/problems/already-released");
        assertThat(slow.submits(draft).<String>path("type")).endsWith("/problems/already-released");
        Response reopened = hesitant.intending().post(withdrawn + "/reopening");
        assertThat(reopened.<String>path("type")).endsWith("/problems/already-released");
        assertThat(TheMailbox.to(slow.email()))
                .noneMatch(mail -> mail.get("subject").asText().contains("deadline"));
    }

    @Test
    void a_submission_waits_for_a_release_under_way_where_nothing_else_ends_the_call() {
        assertThat(locksTheBoard(aWorkshop(record -> record.replace(DATED, "\"kind\": \"not-stated\""))))
                .isTrue();
        // Before the closing instant there is no release, and in the last minute nobody waits for one row.
        assertThat(locksTheBoard(aWorkshop())).isFalse();
    }

    private static boolean locksTheBoard(String slug) {
        AnApplicant applicant = AnApplicant.inspectorTavake();
        String application = applicant.completes(slug);
        return Statements.during(
                        () -> applicant.submits(application).then().statusCode(201),
                        sql -> sql.contains("selection_board"))
                .stream()
                .anyMatch(sql -> sql.contains("for update"));
    }

    private static String dated(UUID id, String slug, int revision, String date) {
        return TheCatalogue.judged(TheCatalogue.the2023Record(id, slug, revision, TheCatalogue.deadline(date)));
    }

    private int taken(String slug) {
        return QuarkusTransaction.requiringNew()
                .call(() -> places.taken(calls.ofSlug(slug).orElseThrow().workshopId()));
    }

    @Test
    void of_many_who_come_at_once_as_many_get_a_place_as_there_are() throws Exception {
        int many = 12;
        int places = 5;
        String slug = aWorkshop(record -> TheCatalogue.openRegistration(record, places));
        List<AnApplicant> applicants = new ArrayList<>();
        List<String> applications = new ArrayList<>();
        for (int person = 0; person < many; person++) {
            applicants.add(AnApplicant.inspectorTavake());
            applications.add(applicants.get(person).completes(slug));
        }
        List<Integer> answers = new ArrayList<>();
        CyclicBarrier together = new CyclicBarrier(many);
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try {
            List<Future<Integer>> waiting = new ArrayList<>();
            for (int person = 0; person < many; person++) {
                AnApplicant applicant = applicants.get(person);
                String application = applications.get(person);
                waiting.add(threads.submit(() -> {
                    together.await();
                    return applicant.submits(application).statusCode();
                }));
            }
            for (Future<Integer> answer : waiting) {
                answers.add(answer.get());
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(answers).containsOnly(201, 422);
        assertThat(answers.stream().filter(status -> status == 201)).hasSize(places);
    }

    @Test
    void before_a_call_opens_a_draft_may_be_started_and_nothing_submitted() {
        String slug = aWorkshop(record ->
                TheCatalogue.withCall(record, "\"opens\": {\"date\": \"2023-10-09\", \"timeZone\": \"Asia/Seoul\"}"));
        AnApplicant early = AnApplicant.inspectorTavake();
        String application = early.completes(slug);

        Response refused = early.submits(application);

        refused.then().statusCode(422);
        assertThat(refused.<String>path("type")).endsWith("/problems/not-yet-open");
        assertThat(refused.<String>path("opensAt")).isEqualTo("2023-10-09T00:00:00+09:00");
        assertThat(refused.<String>path("receivedAt")).isEqualTo("2023-10-02T00:00:00Z");
        assertThat(refused.<String>path("timeZone")).isEqualTo("Asia/Seoul");
    }

    @Test
    void an_application_belongs_to_the_intake_it_was_submitted_in_and_between_two_the_next_is_named() {
        String slug = aWorkshop(record -> TheCatalogue.withCall(record, """
            "intakes": [
              {"title": {"en": "First"}, "deadline": {"stated": "2 October", "date": "2023-10-02"}},
              {"title": {"en": "Second"}, "deadline": {"stated": "7 November", "date": "2023-11-07"},
               "opens": {"date": "2023-10-04", "timeZone": "Asia/Seoul"}}]\
            """));
        AnApplicant first = AnApplicant.inspectorTavake();
        String application = first.completes(slug);
        assertThat(first.asking().get(application).<String>path("intakeClosesAt"))
                .isEqualTo("2023-10-03T00:00:00+09:00");

        first.submits(application).then().statusCode(201);
        assertThat(first.asking().get(application).<Integer>path("intake")).isEqualTo(1);

        clock.set(OCTOBER.plusSeconds(15 * 3_600));
        AnApplicant between = AnApplicant.inspectorTavake();
        String waiting = between.completes(slug);
        Response refused = between.submits(waiting);
        assertThat(refused.<String>path("type")).endsWith("/problems/not-yet-open");
        assertThat(refused.<String>path("opensAt")).isEqualTo("2023-10-04T00:00:00+09:00");

        clock.set(OCTOBER.plusSeconds(40 * 3_600));
        AnApplicant second = AnApplicant.inspectorTavake();
        String later = second.completes(slug);
        second.submits(later).then().statusCode(201);
        assertThat(second.asking().get(later).<Integer>path("intake")).isEqualTo(2);
        Response list = OfficersDesk.as(OfficersDesk.JEJU).get("/v1/workshops/{slug}/applications?intake=2", slug);
        assertThat(list.<List<String>>path("items.id")).containsExactly(later.substring(later.lastIndexOf('/') + 1));
        assertThat(list.<List<Integer>>path("items.intake")).containsExactly(2);
    }

    @Test
    void a_correction_ends_with_its_intake_and_who_comes_back_after_it_joins_the_next() {
        String slug = aWorkshop(record -> TheCatalogue.withCall(record, """
            "intakes": [
              {"title": {"en": "First"}, "deadline": {"stated": "2 October", "date": "2023-10-02"}},
              {"title": {"en": "Second"}, "deadline": {"stated": "7 November", "date": "2023-11-07"}}]\
            """));
        AnApplicant begun = AnApplicant.inspectorTavake();
        String correcting = begun.completes(slug);
        begun.submits(correcting).then().statusCode(201);
        begun.intending().post(correcting + "/correction").then().statusCode(201);
        AnApplicant early = AnApplicant.inspectorTavake();
        String application = early.completes(slug);
        early.submits(application).then().statusCode(201);

        clock.set(OCTOBER.plusSeconds(15 * 3_600));
        begun = begun.onAnotherDay();
        early = early.onAnotherDay();

        for (Response refused :
                List.of(begun.submits(correcting), early.intending().post(application + "/correction"))) {
            refused.then().statusCode(422);
            assertThat(refused.<String>path("type")).endsWith("/problems/deadline-passed");
            assertThat(refused.<String>path("closesAt")).isEqualTo("2023-10-03T00:00:00+09:00");
            assertThat(refused.<String>path("stated")).isEqualTo("2 October");
        }
        assertThat(begun.asking().get(correcting).<Integer>path("intake")).isEqualTo(1);

        early.intending().post(application + "/withdrawal").then().statusCode(200);
        early.intending().post(application + "/reopening").then().statusCode(200);
        assertThat(early.asking().get(application).<Integer>path("intake")).isNull();
        early.submits(application).then().statusCode(201);
        assertThat(early.asking().get(application).<Integer>path("intake")).isEqualTo(2);
    }
}
