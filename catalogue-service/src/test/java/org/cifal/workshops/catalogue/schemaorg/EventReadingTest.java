package org.cifal.workshops.catalogue.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cifal.workshops.catalogue.problem.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What documents of real sites say, and what becomes of it. */
class EventReadingTest {

    private static final String ID = "'@id': 'https://r.org/1'";
    private static final String PRICED = "{'price': 5, 'priceCurrency': 'EUR'}";

    @ParameterizedTest
    @ValueSource(strings = {"#event", "/event/5", "event/5", "?p=5", "_:b0", "//r.org/5"})
    void a_relative_name_is_none_and_the_address_stands_for_it(String relative) {
        ReadEvent read = event("'@id': '%s', 'url': 'https://r.org/1'".formatted(relative));

        assertThat(read.reference()).isEqualTo("https://r.org/1");
        assertThat(read.draft().at("/source/url").asText()).isEqualTo("https://r.org/1");
        assertThat(told(read)).anyMatch(line -> line.startsWith("/@id ") && line.endsWith(": " + relative));
        assertThat(event("'@id': '%s', 'url': '/event/5'".formatted(relative)).reference())
                .isNull();
        assertThat(event("'@id': '%s', 'identifier': '%s'".formatted(relative, relative.replace("event/5", "/e")))
                        .reference())
                .isNull();
    }

    @Test
    void the_source_is_the_page_also_where_another_name_is_better() {
        ReadEvent read = event("'@id': 'urn:uuid:9', 'url': ['https://r.org/1']");

        assertThat(read.reference()).isEqualTo("urn:uuid:9");
        assertThat(read.draft().at("/source/url").asText()).isEqualTo("https://r.org/1");
        assertThat(event("'identifier': {'@type': 'PropertyValue', 'value': 7}").reference())
                .isEqualTo("7");
    }

    /** Of each: the offers, what becomes the fee. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'price': 0, 'priceCurrency': 'USD'} | none",
                "{'price': '0.00'} | none",
                "{'price': 10.5, 'priceCurrency': 'usd'} | fixed 10.5 USD",
                "{'price': '1,000.00', 'priceCurrency': 'USD'} | fixed 1000.00 USD (1,000.00 USD)",
                "{'price': '1.000,00', 'priceCurrency': 'EUR'} | fixed 1000.00 EUR (1.000,00 EUR)",
                "{'price': '1,000,000', 'priceCurrency': 'KRW'} | fixed 1000000 KRW (1,000,000 KRW)",
                "{'price': '12,50', 'priceCurrency': 'EUR'} | fixed 12.50 EUR (12,50 EUR)",
                "{'price': '1.000', 'priceCurrency': 'KWD'} | fixed 1.000 KWD",
                "{'price': '1,000', 'priceCurrency': 'USD'} | ",
                "{'price': '1.000', 'priceCurrency': 'EUR'} | ",
                "{'price': '300'} | fixed 300 (300)",
                "[{'price': 0, 'priceCurrency': 'USD', 'name': 'LDC'}, {'price': 'ask'}] | tiered 0 USD LDC",
                "[{'price': 0, 'priceCurrency': 'USD', 'name': 'LDC'}, {'url': 'https://r.org/t'}] | tiered 0 USD LDC",
                "{'@type': 'AggregateOffer', 'lowPrice': '10.00', 'highPrice': 25, 'priceCurrency': 'USD'}"
                        + " | tiered 10.00 USD (lowPrice 10.00 USD), 25 USD (highPrice 25 USD)",
                "{'@type': 'AggregateOffer', 'lowPrice': '10.00', 'priceCurrency': 'USD',"
                        + " 'offers': [{'price': 10, 'name': 'A'}, {'price': 20, 'name': 'B'}]} | tiered 10 USD A, 20 USD B",
                "{'priceSpecification': {'price': '5', 'priceCurrency': 'EUR'}, 'name': 'LDC'} | fixed 5 EUR LDC",
                "{'priceSpecification': [{'price': 5, 'priceCurrency': 'EUR'},"
                        + " {'@type': 'UnitPriceSpecification', 'price': 9, 'priceCurrency': 'USD', 'name': 'N'}]}"
                        + " | tiered 5 EUR, 9 USD N",
                "{'priceSpecification': {'minPrice': 5, 'maxPrice': 8, 'priceCurrency': 'EUR'}}"
                        + " | tiered 5 EUR (minPrice 5 EUR), 8 EUR (maxPrice 8 EUR)",
                "{'priceSpecification': {'@type': 'CompoundPriceSpecification', 'priceCurrency': 'EUR',"
                        + " 'priceComponent': [{'price': 5, 'name': 'Course'}, {'price': 2, 'name': 'Meals'}]}}"
                        + " | components 5 EUR Course, 2 EUR Meals",
            })
    void a_fee_is_what_every_offer_says(String offers, String fee) {
        assertThat(fee(event(ID + ", 'offers': " + offers).draft().path("fee"))).isEqualTo(fee == null ? "" : fee);
    }

    @Test
    void what_an_offer_says_and_nobody_can_read_is_told_value_by_value() {
        ReadEvent read = event(ID + """
                , 'isAccessibleForFree': true, 'offers': [
                  {'price': 0, 'priceCurrency': 'USD', 'name': 'LDC'},
                  {'price': '1,000', 'priceCurrency': 'USD', 'name': 'Full', 'availabilityEnds': '2027-01-01',
                   'eligibleRegion': {'@type': 'Place', 'name': 'Asia'}},
                  {'@type': 'AggregateOffer', 'lowPrice': 10, 'highPrice': '2,000', 'priceCurrency': 'USD'}]
                """);

        assertThat(fee(read.draft().path("fee"))).isEqualTo("tiered 0 USD LDC, 10 USD (lowPrice 10 USD)");
        assertThat(told(read).stream().map(line -> line.replaceFirst(" .*: ", " ")))
                .contains(
                        "/offers/1/price 1,000",
                        "/offers/1/priceCurrency USD",
                        "/offers/1/name Full",
                        "/offers/1/availabilityEnds 2027-01-01",
                        "/offers/1/eligibleRegion/name Asia",
                        "/offers/2/highPrice 2,000",
                        "/isAccessibleForFree true");
    }

    @Test
    void what_is_only_named_or_listed_is_told_with_what_it_says() {
        ReadEvent read = event(ID + """
                , 'organizer': {'@id': 'https://r.org/#org'},
                'eventStatus': ['https://schema.org/EventCancelled', 'https://schema.org/EventMovedOnline']
                """);

        assertThat(told(read))
                .anyMatch(line -> line.startsWith("/organizer/@id ") && line.endsWith(": https://r.org/#org"))
                .anyMatch(line -> line.startsWith("/eventStatus ") && line.contains("EventCancelled, "));
    }

    @Test
    void html_is_read_as_words_once_told_and_its_links_too() {
        ReadEvent read = event(ID + """
                , 'name': 'Smart Mobility &#8211; Caf&eacute;',
                'description': '&lt;p&gt;Join &lt;a href=\\"https://r.org/j\\"&gt;us&lt;/a&gt;&lt;/p&gt;\\\\n'
                """);

        assertThat(read.draft().at("/title/und").asText()).isEqualTo("Smart Mobility – Café");
        assertThat(read.draft().at("/sections/0/paragraphs/0/und").asText()).isEqualTo("Join us");
        assertThat(told(read, "read-with-care").stream().filter(line -> line.contains("HTML")))
                .singleElement()
                .asString()
                .startsWith("/description ")
                .endsWith("https://r.org/j");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'@type': 'WebPage', 'mainEntity': EVENT} | /mainEntity",
                "{'@type': 'ItemList', 'itemListElement': [{'@type': 'ListItem', 'item': EVENT}]} | /itemListElement/0/item",
                "{'@type': 'Course', 'hasCourseInstance': [EVENT]} | /hasCourseInstance/0",
                "{'@type': 'Organization', 'event': EVENT} | /event",
                "{'@graph': {'@type': 'WebPage', 'mainEntity': EVENT}} | /@graph/mainEntity",
            })
    void an_event_is_found_in_what_it_is_listed_by(String document, String pointer) {
        String event = "{'@type': 'Event', 'name': 'E'}";

        assertThat(EventDocument.of(json(document.replace("EVENT", event))).events())
                .extracting(EventDocument.Located::pointer)
                .containsExactly(pointer);
    }

    @Test
    void the_edition_of_a_course_has_what_the_course_says() {
        ReadEvent read = first("""
                {'@type': 'Course', 'name': 'Ports', 'description': 'Of harbours', 'url': 'https://r.org/c',
                 'courseCode': 'C7', 'hasCourseInstance': {'@type': 'CourseInstance', 'startDate': '2027-03-01'}}
                """);

        assertThat(read.reference()).isEqualTo("https://r.org/c");
        assertThat(read.draft().at("/title/und").asText()).isEqualTo("Ports");
        assertThat(read.draft().at("/sections/0/paragraphs/0/und").asText()).isEqualTo("Of harbours");
        assertThat(told(read)).anyMatch(line -> line.startsWith("/courseCode ") && line.endsWith(": C7"));
    }

    @Test
    void what_is_named_in_the_event_is_read_where_the_graph_says_it() {
        ReadEvent read = first("""
                {'@graph': [{'@type': 'Event', '@id': 'https://y.org/#e', 'name': 'E',
                   'organizer': {'@id': 'https://y.org/#org'}, 'location': {'@id': 'https://y.org/#place'}},
                  {'@type': 'Organization', '@id': 'https://y.org/#org', 'name': 'Y', 'logo': 'https://y.org/l.png'},
                  {'@type': 'Place', '@id': 'https://y.org/#place', 'name': 'Hall', 'address': {'@id': '#address'}},
                  {'@id': '#address', 'addressLocality': 'Seoul', 'postalCode': '1'}]}
                """);

        assertThat(read.draft().at("/partners/0/name/und").asText()).isEqualTo("Y");
        assertThat(read.draft().at("/venues/0/name").asText()).isEqualTo("Hall");
        assertThat(read.draft().at("/venues/0/city").asText()).isEqualTo("Seoul");
        assertThat(told(read))
                .anyMatch(line -> line.startsWith("/@graph/1/logo ") && line.endsWith("l.png"))
                .anyMatch(line -> line.startsWith("/@graph/3/postalCode "));
    }

    /** Of each: the offers, and the name that leads back. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'@type': 'Offer', '@id': '#o', 'offers': {'@id': '#o'}} | /offers/offers/@id",
                "{'@id': '#a', 'offers': {'@id': '#b', 'priceSpecification': [{'@id': '#a'}]}}"
                        + " | /offers/offers/priceSpecification/0/@id",
                "{'@id': '#a', 'offers': [{'price': 5, 'priceCurrency': 'EUR'}, {'@id': '#a'}]} | /offers/offers/1/@id",
            })
    void what_is_named_inside_itself_is_left_out_there(String offers, String name) {
        ReadEvent read = event(ID + ", 'offers': " + offers);

        assertThat(told(read)).anyMatch(line -> line.startsWith(name + " names what it is a part of: #"));
        assertThat(fee(read.draft().path("fee"))).isEqualTo(name.contains("1") ? "fixed 5 EUR" : "");
    }

    @Test
    void a_part_that_is_the_event_itself_is_left_out_too() {
        ReadEvent read = event(ID + ", 'startDate': '2027-03-01', 'subEvent': {'@id': 'https://r.org/1'}");

        assertThat(told(read)).anyMatch(line -> line.startsWith("/subEvent/@id names what it is a part of"));
        assertThat(read.draft().path("schedule").has("sessions")).isFalse();
    }

    /** Six offers deep, each of thirty that are each made of all thirty of the next: some hundred million. */
    @Test
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void of_what_grows_from_level_to_level_a_bounded_number_is_read() {
        var graph = new StringBuilder();
        for (int level = 0; level < 6; level++) {
            for (int each = 0; each < 30; each++) {
                graph.append(", {'@id': '#%d-%d', 'offers': %s}"
                        .formatted(level, each, level == 5 ? PRICED : named(level + 1)));
            }
        }
        ReadEvent read = first(
                "{'@graph': [{'@type': 'Event', 'name': 'E', %s, 'offers': %s}%s]}".formatted(ID, named(0), graph));

        assertThat(told(read)).anyMatch(line -> line.contains(" is beyond the 10000 things that are read of an event"));
        assertThat(read.draft().at("/fee/amounts")).hasSizeBetween(20, 10_000);
    }

    private static String named(int level) {
        return IntStream.range(0, 30)
                .mapToObj(each -> "{'@id': '#%d-%d'}".formatted(level, each))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    @Test
    void what_stands_deeper_than_anybody_writes_is_left_out() {
        ReadEvent read = event(ID + ", 'offers': " + "{'offers': ".repeat(400) + PRICED + "}".repeat(400));

        assertThat(told(read)).anyMatch(line -> line.contains("/price stands deeper than an event is read: 5"));
    }

    @Test
    void of_a_place_whose_language_is_named_in_part_only_what_is_left_out_is_told() {
        ReadEvent read = event(ID + ", 'location': {'name': ['Hall', {'@value': '강당', '@language': 'ko'}], 'address':"
                + " {'addressLocality': 'Jeju'}}");

        assertThat(told(read))
                .singleElement()
                .asString()
                .startsWith("/location ")
                .endsWith("강당");
    }

    /** Of each: start, end, what becomes the schedule. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "2027-03-01T09:00:00+09:00 | 2027-03-01T12:30:00+09:00 | 2027-03-01 2027-03-01 [09:00 12:30]",
                "2027-03-01T09:00 | | 2027-03-01 [09:00 ]",
                "2027-03-01T09:00+09:00 | 2027-03-01T12:00+10:00 | 2027-03-01 2027-03-01",
                "2027-03-01T09:00+09:00 | 2027-03-02T12:00+09:00 | 2027-03-01 2027-03-02",
                "2027-03-01T00:00:00+09:00 | 2027-03-01T23:59:59+09:00 | 2027-03-01 2027-03-01",
                "2027-03-01T23:00:00Z | 2027-03-01T23:30:00Z | 2027-03-01 2027-03-01",
                "2027-03 | | 2027-03-01 month 2027-03-31 month",
                "2027 | | 2027-01-01 year 2027-12-31 year",
                "2027-03 | 2027-04-02 | 2027-03-01 month 2027-04-02",
                "2027-02-30 | | ",
            })
    void an_event_keeps_as_much_of_its_time_as_is_written(String start, String end, String schedule) {
        ReadEvent read =
                event(ID + ", 'startDate': '" + start + "'" + (end == null ? "" : ", 'endDate': '" + end + "'"));

        assertThat(schedule(read.draft().path("schedule"))).isEqualTo(schedule == null ? "" : schedule);
    }

    @Test
    void a_part_that_takes_the_whole_day_has_no_hour_of_it() {
        ReadEvent read = event(ID + ", 'startDate': '2027-03-01', 'subEvent':"
                + " {'startDate': '2027-03-01T00:00:00+09:00', 'endDate': '2027-03-01T23:59:59+09:00'}");

        assertThat(schedule(read.draft().path("schedule"))).isEqualTo("2027-03-01 [ ]");
        assertThat(told(read)).anyMatch(line -> line.startsWith("/subEvent/startDate has an hour"));
    }

    @Test
    void an_event_by_another_name_is_one_and_a_series_has_some() {
        assertThat(EventDocument.of(
                                json(
                                        "{'@graph': [{'@type': 'Hackathon', 'name': 'H'}, {'@type': 'EventSeries',"
                                                + " 'subEvent': [{'@type': 'EducationEvent', 'name': 'E'}, {'@type': 'Festival', 'name': 'F'}]}]}"))
                        .events())
                .extracting(EventDocument.Located::pointer)
                .containsExactly("/@graph/0", "/@graph/1/subEvent/0", "/@graph/1/subEvent/1");
    }

    @Test
    void a_virtual_place_with_an_address_makes_it_online_where_nothing_else_is_said() {
        String virtual = "{'@type': 'VirtualLocation', 'url': 'https://meet.example/1'}";
        ReadEvent online = event(ID + ", 'location': " + virtual);
        assertThat(online.draft().path("format").asText()).isEqualTo("online");
        assertThat(told(online, "read-with-care")).anyMatch(line -> line.startsWith("/location is virtual, so"));

        ReadEvent both = event(ID + ", 'location': [" + virtual + ", {'name': 'Hall'}]");
        assertThat(both.draft().has("format")).isFalse();
        assertThat(told(both, "read-with-care")).anyMatch(line -> line.startsWith("/location is virtual as well"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-01T23:00:00Z", "2027-03-01T23:00:00.000+00:00"})
    void an_instant_in_utc_is_said_to_be_perhaps_another_day(String instant) {
        ReadEvent read = event(ID + ", 'startDate': '%s', 'subEvent': {'startDate': '%s'}".formatted(instant, instant));

        assertThat(told(read, "read-with-care"))
                .anyMatch(line ->
                        line.startsWith("/startDate is an instant in UTC: 2027-03-01") && line.contains("before"))
                .anyMatch(line -> line.startsWith("/subEvent/startDate is an instant in UTC"));
        assertThat(told(read)).anyMatch(line -> line.startsWith("/startDate ") && line.endsWith(": " + instant));
        assertThat(read.draft().at("/schedule/sessions/0").has("startTime")).isFalse();
    }

    @Test
    void a_virtual_place_without_an_address_is_online() {
        assertThat(event(ID + ", 'location': {'@type': 'VirtualLocation'}")
                        .draft()
                        .path("venues"))
                .isEqualTo(json("[{'online': true}]"));
        assertThat(event(ID + ", 'location': {'@type': 'VirtualLocation', 'name': 'Zoom', 'url': 'zoom'}")
                        .draft()
                        .path("venues"))
                .isEqualTo(json("[{'name': 'Zoom', 'online': true}]"));
    }

    @Test
    void null_and_what_is_empty_are_absent_and_nobody_is_told_of_them() {
        ReadEvent read = event(ID + """
                , 'organizer': [null, {'@type': 'Organization', 'name': null, 'url': ''}], 'description': [null],
                'alternateName': [null], 'inLanguage': [null], 'performer': [], 'telephone': '', 'startDate': null,
                'offers': null, 'isAccessibleForFree': null, 'url': [null], 'eventStatus': null, 'sponsor': [{}],
                'location': {'@type': 'Place', 'name': '', 'telephone': '', 'address': {'@type': 'PostalAddress'}}
                """);

        assertThat(read.draft().fieldNames()).toIterable().containsExactlyInAnyOrder("type", "title", "source");
        assertThat(told(read)).isEmpty();
    }

    @Test
    void another_name_stands_for_the_name_that_is_missing() {
        ReadEvent read = first("{'@type': 'Event', " + ID + ", 'alternateName': ['A', 'B']}");

        assertThat(read.draft().at("/title/und").asText()).isEqualTo("A");
        assertThat(read.draft().at("/alternativeTitles/0/und").asText()).isEqualTo("B");
        assertThat(told(read, "read-with-care")).anyMatch(line -> line.startsWith("/alternateName/0 "));
    }

    @Test
    void what_does_not_fit_is_left_out_where_it_stands_and_what_nothing_speaks_for_any_more_too() {
        ReadEvent read = event(ID + ", 'description': 'too long', 'url': ['https://r.org/a', 'https://r.org/b'],"
                + " 'location': {'name': 'Hall', 'address': {'addressLocality': 'Seoul'}}");

        List<FieldError> helpless = read.leaveOut(List.of(
                new FieldError("#/sections/0/paragraphs/0/und", "must be at most 20000 characters long"),
                new FieldError("#/websites", "must have at most 1 items but found 2"),
                new FieldError("#/venues/0/city", "is too long")));

        assertThat(helpless).isEmpty();
        assertThat(read.draft().has("sections")).isFalse();
        assertThat(read.draft().path("websites")).isEqualTo(json("['https://r.org/a']"));
        assertThat(read.draft().path("venues")).isEqualTo(json("[{'name': 'Hall'}]"));
        assertThat(told(read))
                .contains(
                        "/description cannot stand in a draft, must be at most 20000 characters long: too long",
                        "/url/1 cannot stand in a draft, must have at most 1 items but found 2: https://r.org/b",
                        "/location/address/addressLocality cannot stand in a draft, is too long: Seoul");
    }

    @Test
    void what_cannot_be_helped_is_told_where_it_is_in_the_document() {
        ReadEvent read = first("{'@graph': [{'@type': 'Event', " + ID + "}]}");

        assertThat(read.leaveOut(List.of(new FieldError("#/title", "is missing"), new FieldError("#/owner", "is bad"))))
                .extracting(FieldError::pointer)
                .containsExactly("#/@graph/0/name", "#/@graph/0");
    }

    private static String fee(JsonNode fee) {
        var told = new StringBuilder(fee.path("kind").asText());
        for (String list : List.of("amounts", "amountsWithoutCurrency")) {
            for (JsonNode amount : fee.path(list)) {
                told.append(told.toString().matches("[a-z]+") ? " " : ", ")
                        .append(amount.at("/money/amount")
                                .asText(amount.path("amount").asText()));
                for (JsonNode further : List.of(amount.at("/money/currency"), amount.at("/appliesTo/und"))) {
                    told.append(further.isMissingNode() ? "" : " " + further.asText());
                }
                told.append(amount.has("stated") ? " (" + amount.path("stated").asText() + ")" : "");
            }
        }
        return told.toString();
    }

    private static String schedule(JsonNode schedule) {
        var told = new StringBuilder();
        for (String member : List.of("firstDay", "firstDayPrecision", "lastDay", "lastDayPrecision")) {
            told.append(schedule.has(member) ? schedule.path(member).asText() + " " : "");
        }
        for (JsonNode session : schedule.path("sessions")) {
            told.append("[%s %s]"
                    .formatted(
                            session.path("startTime").asText(),
                            session.path("endTime").asText()));
        }
        return told.toString().strip();
    }

    private static List<String> told(ReadEvent read) {
        return told(read, "not-carried-over");
    }

    private static List<String> told(ReadEvent read, String code) {
        return read.remarks().stream()
                .filter(remark -> remark.code().equals(code))
                .map(remark -> remark.pointer() + " " + remark.detail())
                .toList();
    }

    private static ReadEvent event(String members) {
        String name = members.contains("'name': 'Smart") ? "" : ", 'name': 'E'";
        return first("{'@type': 'Event', " + members + name + "}");
    }

    private static ReadEvent first(String document) {
        EventDocument read = EventDocument.of(json(document));
        return EventReading.of(read.events().get(0), read);
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }
}
