package org.cifal.workshops.application.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.application.desk.OfficersDesk.JEJU;
import static org.cifal.workshops.application.desk.OfficersDesk.as;
import static org.cifal.workshops.application.desk.OfficersDesk.assign;
import static org.cifal.workshops.application.desk.OfficersDesk.propose;
import static org.cifal.workshops.application.desk.OfficersDesk.screen;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cifal.workshops.application.application.Profile;
import org.cifal.workshops.application.application.Seniority;
import org.cifal.workshops.application.desk.Applied;
import org.cifal.workshops.application.desk.Workshop2023;
import org.cifal.workshops.application.security.Officer;
import org.cifal.workshops.application.surroundings.SettableClock;
import org.cifal.workshops.application.surroundings.Statements;
import org.cifal.workshops.application.surroundings.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Surroundings.class)
class ApplicationListTest {

    @Inject
    Workshop2023 workshop;

    @Inject
    SettableClock clock;

    @Inject
    KeepingOverviews keeping;

    @Inject
    ListingApplications listing;

    @BeforeEach
    void the_call_has_closed() {
        clock.set(Workshop2023.CLOSED);
    }

    @Test
    void filters_narrow_and_several_values_of_one_widen() {
        String slug = workshop.with(20);
        Applied salome = apply(slug, "Tavake", "SB", "law-enforcement", "Royal Solomon Islands Police Force");
        Applied ana = apply(slug, "Ñuñez", "FJ", "civil-society", "Fiji Women's Crisis Centre");
        Applied bat = apply(slug, "Bat-Erdene", "MN", "media", "Mongol TV");

        lists(slug, "country=SB&country=FJ", salome, ana);
        lists(slug, "country=SB&country=FJ&sector=civil-society", ana);
        lists(slug, "status=screened");
        lists(slug, "eligibility=needs-a-person", salome, ana, bat);
        lists(slug, "completeness=complete", salome, ana, bat);
        lists(slug, "gender=female", salome, ana, bat);
        lists(slug, "nominated=true");
        lists(slug, "organisation=CRISIS", ana);
        lists(slug, "q=nunez", ana);
        lists(slug, "q=" + salome.reference().toLowerCase(Locale.ROOT), salome);
        lists(slug, "q=salome%20tav", salome);
        lists(slug, "q=%25");
        lists(slug, "q=%EC%9B%8C%ED%81%AC%EC%88%8D");
        lists(slug, "q=media-", bat);
    }

    @Test
    void a_filter_that_is_not_one_is_refused_with_those_there_are() {
        String slug = workshop.with(20);
        as(JEJU).get("/v1/workshops/{slug}/applications?colour=red&status=draft&intake=0", slug)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("#colour", "#status", "#intake"));
        as(JEJU).get("/v1/workshops/{slug}/applications?cursor=bm9uc2Vuc2U", slug)
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "submittedAt",
                "-submittedAt",
                "familyName",
                "-familyName",
                "country",
                "-country",
                "reference",
                "completeness",
                "-eligibility"
            })
    void pages_hold_together_under_every_sort(String sort) {
        String slug = workshop.with(20);
        List<String> all = new ArrayList<>();
        for (String name : List.of("Tavake", "tavake", "Távake", "Ahn", "Zaw", "", "안")) {
            all.add(apply(slug, name, name.length() % 2 == 0 ? "SB" : "FJ", "media", "A")
                    .reference());
        }

        List<String> seen = new ArrayList<>();
        String next = "/v1/workshops/" + slug + "/applications?limit=2&sort=" + sort;
        while (next != null) {
            Response page = as(JEJU).urlEncodingEnabled(false).get(next);
            page.then().statusCode(200);
            seen.addAll(page.path("items.reference"));
            URI link = page.path("next") == null ? null : URI.create(page.path("next"));
            next = link == null ? null : link.getRawPath() + "?" + link.getRawQuery();
        }

        assertThat(seen).containsExactlyInAnyOrderElementsOf(all);
        if (sort.equals("reference")) {
            assertThat(seen).isSortedAccordingTo(Comparator.naturalOrder());
        }
    }

    @Test
    void what_needs_a_person_comes_together_when_it_is_sorted_by_what_was_found() {
        String slug = workshop.with(20);
        Applied first = apply(slug, "Ahn", "KR", "media", "A");
        Applied found = apply(slug, "Bat", "MN", "media", "A");
        Applied last = apply(slug, "Zaw", "MM", "media", "A");
        screen(found, "pass");

        assertThat(sorted(slug, "eligibility")).containsExactly(first.reference(), last.reference(), found.reference());
        assertThat(sorted(slug, "-eligibility"))
                .containsExactly(found.reference(), last.reference(), first.reference());
    }

    private static List<String> sorted(String slug, String sort) {
        return as(JEJU).get("/v1/workshops/{slug}/applications?sort={sort}", slug, sort)
                .path("items.reference");
    }

    @Test
    void a_cursor_of_one_question_is_not_one_of_another() {
        String slug = workshop.with(20);
        apply(slug, "Tavake", "SB", "media", "A");
        apply(slug, "Ahn", "KR", "media", "B");
        String next =
                as(JEJU).get("/v1/workshops/{slug}/applications?limit=1", slug).path("next");
        String cursor = next.substring(next.indexOf("cursor=") + 7);
        as(JEJU).get("/v1/workshops/{slug}/applications?limit=1&sort=familyName&cursor={cursor}", slug, cursor)
                .then()
                .statusCode(400);
    }

    @Test
    void each_line_shows_what_stands_at_a_glance_and_moves_with_the_work() {
        String slug = workshop.with(20);
        Applied salome = apply(slug, "Tavake", "SB", "law-enforcement", "Police");
        as(JEJU).header("Prefer", "return=total-count")
                .get("/v1/workshops/{slug}/applications", slug)
                .then()
                .statusCode(200)
                .header("Preference-Applied", "return=total-count")
                .body("total", equalTo(1))
                .body(
                        "items[0].completeness",
                        equalTo(Map.of("verdict", "complete", "present", 0, "required", 0, "sealsToConfirm", 0)))
                .body("items[0].eligibility", equalTo("needs-a-person"))
                .body("items[0].decision", nullValue());

        screen(salome, "fail");
        as(JEJU).get("/v1/workshops/{slug}/applications?eligibility=fail&status=screened", slug)
                .then()
                .body("items.reference", contains(salome.reference()), "total", nullValue());

        Applied sione = apply(slug, "Ahn", "KR", "media", "B");
        screen(sione, "pass");
        assign(sione, "reviewer-one", "cifal-jeju", "one@cifaljeju.example").statusCode(201);
        propose(slug, sione, "selected", null).statusCode(200);
        as(JEJU).get("/v1/workshops/{slug}/applications?eligibility=pass", slug)
                .then()
                .body("items", hasSize(1))
                .body("items[0].reviews", equalTo(Map.of("done", 0, "assigned", 1)))
                .body("items[0].decision", equalTo(Map.of("outcome", "selected", "released", false)));
    }

    @Test
    void another_organisation_finds_nothing() {
        String slug = workshop.with(20, false, List.of("rso"));
        as(JEJU).get("/v1/workshops/{slug}/applications", slug).then().statusCode(404);
        as("officer-rso").get("/v1/workshops/{slug}/applications", slug).then().body("items", empty());
    }

    @Test
    void many_lines_take_no_more_statements_than_one() {
        String slug = workshop.with(50);
        apply(slug, "Tavake", "SB", "media", "A");
        int one = statements(slug);
        for (int i = 0; i < 12; i++) {
            Applied applied = apply(slug, "Tavake", "SB", "media", "A");
            screen(applied, "pass");
            assign(applied, "reviewer-one", "cifal-jeju", "one@cifaljeju.example")
                    .statusCode(201);
            propose(slug, applied, "selected", null).statusCode(200);
        }
        // A board with proposals is read in two statements more than none.
        assertThat(statements(slug)).isLessThanOrEqualTo(one + 3);
    }

    /** After a first reading, which measures what is new. */
    private int statements(String slug) {
        Officer officer = new Officer("officer-cifal-jeju", "cifal-jeju");
        Runnable reading = () -> {
            keeping.refresh(officer, slug);
            listing.list(officer, slug, ListQuestion.read(Map.of(), Set.of()), null, 100, true);
        };
        reading.run();
        return Statements.countedDuring(reading);
    }

    private Applied apply(String slug, String familyName, String country, String sector, String organisation) {
        String email = "%s-%s@people.example".formatted(sector, UUID.randomUUID());
        return workshop.anApplicant(
                slug,
                email,
                new Profile(
                        familyName.isEmpty() ? null : familyName,
                        "Salome",
                        Profile.Gender.FEMALE,
                        country,
                        country,
                        organisation,
                        "Inspector",
                        sector,
                        country,
                        9,
                        null,
                        null,
                        Seniority.MID_LEVEL,
                        null,
                        null,
                        null));
    }

    private static void lists(String slug, String filter, Applied... expected) {
        String[] references = Arrays.stream(expected).map(Applied::reference).toArray(String[]::new);
        List<String> found = as(JEJU).urlEncodingEnabled(false)
                .get("/v1/workshops/" + slug + "/applications?" + filter)
                .then()
                .statusCode(200)
                .extract()
                .path("items.reference");
        assertThat(found).as(filter).containsExactlyInAnyOrder(references);
    }
}
