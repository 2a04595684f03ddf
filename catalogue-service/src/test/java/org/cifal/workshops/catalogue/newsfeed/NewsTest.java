package org.cifal.workshops.catalogue.newsfeed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.catalogue.surroundings.Editors.carryOut;
import static org.cifal.workshops.catalogue.surroundings.Editors.publish;
import static org.cifal.workshops.catalogue.surroundings.Editors.slug;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.XmlReader;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.cifal.workshops.catalogue.surroundings.SettableClock;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Atom as Rome reads it; JSON Feed by the contract's schema of it and by the rules of jsonfeed.org. A reader others wrote
 * reads JSON Feed in {@code SyndicationIT} of the module {@code browser}.
 */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class NewsTest {

    @Inject
    SettableClock clock;

    /** A word only the workshops of one test contain. */
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    private String slug;

    @BeforeEach
    void a_workshop_that_was_rescheduled_and_extended() {
        clock.set("2023-09-25T00:00:00Z");
        slug = slug("news");
        String id = publish("""
                {"slug": "%s", "owner": "cifal-jeju", "type": "workshop",
                 "title": {"en": "Victims & <witnesses> %s", "ko": "피해자 \\uFFFE"},
                 "schedule": {"timeZone": "Asia/Seoul", "stated": "early November"}, "languages": ["pt-BR"],
                 "organisers": [{"code": "cifal-jeju", "name": {"en": "UNITAR CIFAL Jeju"}, "role": "organiser"}],
                 "call": {"deadline": {"kind": "dated", "date": "2023-10-20", "timeZone": "Asia/Seoul"}}}
                """.formatted(slug, word));
        clock.set("2023-10-10T01:00:00Z");
        carryOut(id, "rescheduling", """
                {"schedule": {"firstDay": "2023-12-12", "lastDay": "2023-12-15", "timeZone": "Asia/Seoul"},
                 "words": {"en": "postponed to 12 ~ 15 December"}}""").then().statusCode(200);
        clock.set("2023-10-11T01:00:00Z");
        carryOut(id, "deadline-extension", """
                {"deadline": {"kind": "dated", "date": "2023-11-07", "timeZone": "Asia/Seoul"},
                 "words": {"en": "extended"}}""").then().statusCode(200);
    }

    @Test
    void atom_tells_every_notice_newest_first_with_the_old_value_and_the_new() throws FeedException, IOException {
        Feed feed = atom("/v1/workshops.atom?q=" + word);

        assertThat(feed.getTitle()).isEqualTo("Workshops of the UNITAR/CIFAL network");
        assertThat(feed.getUpdated()).isEqualTo(Instant.parse("2023-10-11T01:00:00Z"));
        assertThat(link(feed, "self")).hasValue("https://catalogue.workshops.example/v1/workshops.atom?q=" + word);
        assertThat(link(feed, "next")).isEmpty();
        List<Entry> entries = feed.getEntries();
        assertThat(entries)
                .extracting(Entry::getTitle)
                .containsExactly(
                        "Deadline extended: Victims & <witnesses> " + word,
                        "New dates: Victims & <witnesses> " + word,
                        "Published: Victims & <witnesses> " + word);
        assertThat(entries.get(0).getContents().get(0).getValue())
                .isEqualTo("extended\nApplication deadline: 2023-10-20 Asia/Seoul → 2023-11-07 Asia/Seoul");
        assertThat(entries.get(1).getContents().get(0).getValue())
                .isEqualTo("postponed to 12 ~ 15 December\nDays: early November → 2023-12-12 – 2023-12-15");
        assertThat(entries.get(1).getAuthors().get(0).getName()).isEqualTo("UNITAR CIFAL Jeju");
        assertThat(entries.get(1).getAlternateLinks().get(0).getHref()).endsWith("/workshops/" + slug + "?lang=en");
        assertThat(entries).extracting(Entry::getId).allMatch(id -> id.startsWith("urn:uuid:"));
        assertThat(given().get("/v1/workshops.atom?q=" + word).asString())
                .contains("<updated>2023-10-10T10:00:00+09:00</updated>");
    }

    @Test
    void a_publication_tells_what_was_published_and_keeps_saying_so() throws FeedException, IOException {
        String other = "w" + UUID.randomUUID().toString().replace("-", "");
        String id = publish("""
                {"slug": "%s", "owner": "cifal-jeju", "type": "workshop", "title": {"en": "%s"},
                 "schedule": {"firstDay": "2023-12-12", "lastDay": "2023-12-15", "timeZone": "Asia/Seoul"},
                 "venues": [{"name": "JITC", "city": "Jeju", "country": "KR"}], "format": "hybrid",
                 "fee": {"kind": "fixed", "amounts": [{"money": {"amount": "600", "currency": "USD"}}]},
                 "call": {"deadline": {"kind": "dated", "date": "2023-11-07", "time": "18:00", "timeZone": "Asia/Seoul"}}}
                """.formatted(slug("published"), other));
        String published = """
                Dates: 12 December 2023 – 15 December 2023
                Place: JITC, Jeju, Republic of Korea; On site or online
                Deadline: 7 November 2023, 18:00 (Korean Standard Time, Asia/Seoul)
                Fee: 600 USD""";
        assertThat(text(atom("/v1/workshops.atom?q=" + other), 0)).isEqualTo(published);

        carryOut(id, "rescheduling", """
                {"schedule": {"firstDay": "2024-01-15", "timeZone": "Asia/Seoul"}, "words": {"en": "moved"}}""").then().statusCode(200);
        assertThat(text(atom("/v1/workshops.atom?q=" + other), 1)).isEqualTo(published);

        clock.set("2024-01-16T01:00:00Z");
        carryOut(id, "completion", "{\"outcome\": {\"report\": [{\"en\": \"Held.\"}]}}")
                .then()
                .statusCode(200);
        carryOut(id, "correction", """
                {"changes": {"schedule": {"firstDay": "2024-01-14"}}, "words": {"en": "a slip"}}""").then().statusCode(200);
        assertThat(text(atom("/v1/workshops.atom?q=" + other), 3)).isEqualTo(published);
    }

    @Test
    void a_publication_tells_the_days_of_then_where_only_corrections_followed() throws FeedException, IOException {
        String other = "w" + UUID.randomUUID().toString().replace("-", "");
        String id = publish("""
                {"slug": "%s", "owner": "cifal-jeju", "type": "workshop", "title": {"en": "%s"},
                 "schedule": {"firstDay": "2023-09-12", "lastDay": "2023-09-15", "timeZone": "Asia/Seoul"}}
                """.formatted(slug("over"), other));
        carryOut(id, "cancellation", "{\"words\": {\"en\": \"too few\"}}")
                .then()
                .statusCode(200);
        for (String changes : List.of(
                "{\"lastDay\": \"2023-09-14\"}", "{\"firstDay\": \"2023-09-11\"}", "{\"stated\": \"in September\"}")) {
            carryOut(
                            id,
                            "correction",
                            "{\"changes\": {\"schedule\": %s}, \"words\": {\"en\": \"a slip\"}}".formatted(changes))
                    .then()
                    .statusCode(200);
        }
        assertThat(text(atom("/v1/workshops.atom?q=" + other), 4))
                .isEqualTo("Dates: 12 September 2023 – 15 September 2023");
    }

    @Test
    void a_feed_without_entries_was_updated_when_the_catalogue_was() throws FeedException, IOException {
        Feed feed = atom("/v1/workshops.atom?q=nothingofthiskindwaseversaid");

        assertThat(feed.getEntries()).isEmpty();
        assertThat(feed.getUpdated()).isAfterOrEqualTo(Instant.parse("2023-10-11T01:00:00Z"));
        assertThat(feed.getAlternateLinks().get(0).getHref())
                .isEqualTo("https://catalogue.workshops.example/workshops?q=nothingofthiskindwaseversaid");
    }

    private static String text(Feed feed, int entry) {
        return feed.getEntries().get(entry).getContents().get(0).getValue();
    }

    @Test
    void pages_follow_each_other_and_entries_keep_their_ids() throws FeedException, IOException {
        List<String> whole = atom("/v1/workshops.atom?q=" + word).getEntries().stream()
                .map(Entry::getId)
                .toList();
        List<String> paged = new ArrayList<>();
        Optional<String> next = Optional.of("/v1/workshops.atom?limit=2&q=" + word);
        while (next.isPresent()) {
            Feed page = atom(next.get());
            page.getEntries().forEach(entry -> paged.add(entry.getId()));
            next = link(page, "next").map(address -> address.substring(address.indexOf("/v1")));
        }
        assertThat(paged).isEqualTo(whole).hasSize(3);
    }

    @Test
    void pages_keep_words_even_odd_ones() throws FeedException, IOException {
        String odd = URLEncoder.encode("{" + word + "} & \"% 피해자 +", StandardCharsets.UTF_8);
        List<String> paged = new ArrayList<>();
        Optional<String> next = Optional.of("/v1/workshops.atom?limit=1&language=pt-BR&q=" + odd);
        while (next.isPresent() && paged.size() < 4) {
            Feed page = atom(next.get());
            page.getEntries().forEach(entry -> paged.add(entry.getId()));
            next = link(page, "next").map(address -> address.substring(address.indexOf("/v1")));
        }
        assertThat(paged).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void a_month_is_told_as_a_month() throws FeedException, IOException {
        String other = "w" + UUID.randomUUID().toString().replace("-", "");
        String id = publish("""
                {"slug": "%s", "owner": "cifal-jeju", "type": "workshop", "title": {"en": "%s"},
                 "schedule": {"firstDay": "2023-12-01", "lastDay": "2023-12-31", "firstDayPrecision": "month",
                              "lastDayPrecision": "month", "timeZone": "Asia/Seoul", "stated": "Dec 2023"}}
                """.formatted(slug("month"), other));
        carryOut(id, "rescheduling", """
                {"schedule": {"firstDay": "2024-01-15", "lastDay": "2024-01-16", "timeZone": "Asia/Seoul"},
                 "words": {"en": "the days are known"}}""").then().statusCode(200);

        assertThat(atom("/v1/workshops.atom?q=" + other)
                        .getEntries()
                        .get(0)
                        .getContents()
                        .get(0)
                        .getValue())
                .isEqualTo("the days are known\nDays: 2023-12 → 2024-01-15 – 2024-01-16");
    }

    @Test
    void json_feed_says_the_same() {
        String second = given().get("/v1/workshops.json-feed?limit=2&q=" + word)
                .then()
                .statusCode(200)
                .contentType("application/feed+json;charset=utf-8")
                .body("version", equalTo("https://jsonfeed.org/version/1.1"))
                .body("items.size()", equalTo(2))
                .body("items[0].tags", equalTo(List.of("deadline-extended")))
                .body("items[0].date_published", equalTo("2023-10-11T10:00:00+09:00"))
                .body("items[0].authors[0].name", equalTo("UNITAR CIFAL Jeju"))
                .body("items[0].content_text", containsString("2023-10-20 Asia/Seoul → 2023-11-07 Asia/Seoul"))
                .body("items[0].url", containsString("/workshops/" + slug + "?lang=en"))
                .body("next_url", containsString("cursor="))
                .extract()
                .path("next_url");
        given().get(second.substring(second.indexOf("/v1")))
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].tags", equalTo(List.of("published")))
                .body("next_url", nullValue());
    }

    @Test
    void our_words_are_in_the_language_of_the_text_beside_them() throws FeedException, IOException {
        Feed feed = atom("/v1/workshops.atom?lang=ko&q=" + word);
        assertThat(feed.getTitle()).isEqualTo("UNITAR/CIFAL 네트워크 워크숍");
        // What stands at the end of the title is no character, and nothing XML can write.
        assertThat(feed.getEntries().get(2).getTitle()).isEqualTo("공고: 피해자 ");
        given().get("/v1/workshops.atom?lang=ko&q=" + word)
                .then()
                .header("Content-Language", "ko")
                .header("Vary", containsString("Accept-Language"));
    }

    @Test
    void a_feed_in_a_language_that_a_header_wants_names_the_address_at_which_it_always_is_so() {
        String korean = given().header("Accept-Language", "ko, en;q=0.5, *;q=0.1")
                .get("/v1/workshops.json-feed?q=" + word)
                .path("feed_url");

        assertThat(korean).contains("lang=ko");
        given().get(korean.substring(korean.indexOf("/v1")))
                .then()
                .body("language", equalTo("ko"))
                .body("feed_url", equalTo(korean));
        given().header("Accept-Language", "*")
                .get("/v1/workshops.json-feed?q=" + word)
                .then()
                .body("feed_url", not(containsString("lang=")));
        assertThat(given().header("Accept-Language", "ko")
                        .get("/v1/workshops.atom?q=" + word)
                        .xmlPath()
                        .getString("feed.id"))
                .isNotEqualTo(
                        given().get("/v1/workshops.atom?q=" + word).xmlPath().getString("feed.id"));
    }

    @Test
    void words_in_another_language_than_the_title_carry_their_own_and_so_do_our_words_beside_them()
            throws FeedException, IOException {
        String other = "w" + UUID.randomUUID().toString().replace("-", "");
        String id = publish("""
                {"slug": "%s", "owner": "cifal-jeju", "type": "workshop", "title": {"en": "%s"},
                 "schedule": {"timeZone": "Asia/Seoul", "stated": "early November"}}
                """.formatted(slug("other-words"), other));
        carryOut(id, "rescheduling", """
                {"schedule": {"firstDay": "2023-12-12", "timeZone": "Asia/Seoul"},
                 "words": {"ko": "12월로 연기되었습니다", "fr": "Reporté"}}""").then().statusCode(200);

        Entry moved = atom("/v1/workshops.atom?lang=en&q=" + other).getEntries().get(0);
        assertThat(moved.getTitle()).isEqualTo("New dates: " + other);
        assertThat(moved.getContents().get(0).getValue()).isEqualTo("12월로 연기되었습니다\n일정: early November → 2023-12-12");
        assertThat(given().get("/v1/workshops.atom?lang=en&q=" + other).asString())
                .containsOnlyOnce("<content xml:lang=\"ko\">")
                .contains("<entry xml:lang=\"en\">", "<content>");
    }

    @Test
    void a_cursor_belongs_to_its_filter() {
        String next = given().get("/v1/workshops.json-feed?limit=1&q=" + word).path("next_url");
        given().get("/v1/workshops.json-feed?q=other&cursor=" + next.substring(next.indexOf("cursor=") + 7))
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("#cursor")));
    }

    private static Feed atom(String address) throws FeedException, IOException {
        byte[] bytes = given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .contentType("application/atom+xml;charset=utf-8")
                .extract()
                .asByteArray();
        var strictly = new XmlReader(new ByteArrayInputStream(bytes), "application/atom+xml;charset=utf-8", false);
        var input = new WireFeedInput(false, Locale.ROOT);
        input.setXmlHealerOn(false);
        return (Feed) input.build(strictly);
    }

    private static Optional<String> link(Feed feed, String relation) {
        return feed.getOtherLinks().stream()
                .filter(link -> relation.equals(link.getRel()))
                .map(Link::getHref)
                .findFirst();
    }
}
