package org.cifal.workshops.catalogue.detail;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cifal.workshops.catalogue.surroundings.Editors.publish;
import static org.cifal.workshops.catalogue.surroundings.Editors.slug;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.content.Texts;
import org.cifal.workshops.catalogue.surroundings.Surroundings;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;
import org.junit.jupiter.api.Test;

/** A workshop that states whatever can be stated, and its page held against it, value by value. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class WholePageTest {

    /** What people do not read here, with all that is in it. */
    private static final Map<String, String> NOT_FOR_READERS = Map.ofEntries(
            Map.entry("owner", "an organiser's code"),
            Map.entry("series/slug", "an address for machines"),
            Map.entry("schedule/missing", "tells machines what not to rely on"),
            Map.entry("schedule/firstDayPrecision", "the dates are told as far as they are known"),
            Map.entry("schedule/lastDayPrecision", "the dates are told as far as they are known"),
            Map.entry("schedule/sessions/firstDayPrecision", "the dates are told as far as they are known"),
            Map.entry("schedule/sessions/lastDayPrecision", "the dates are told as far as they are known"),
            Map.entry("schedule/sessions/venue", "told in one line, as in every list"),
            Map.entry("schedule/replaces/firstDay", "a reading of what is stated"),
            Map.entry("schedule/replaces/lastDay", "a reading of what is stated"),
            Map.entry("schedule/otherStatements/firstDay", "a reading of what is stated"),
            Map.entry("schedule/otherStatements/lastDay", "a reading of what is stated"),
            Map.entry("venues/name", "told in one line, as in every list"),
            Map.entry("venues/language", "marks the words it is of"),
            Map.entry("venues/inOtherLanguages", "told to readers of these languages"),
            Map.entry("sections/kind", "sorts the prose, which has headings of its own"),
            Map.entry("organisers/code", "stands for the name"),
            Map.entry("outcome/participation/count", "a reading of what is stated"),
            Map.entry("outcome/participation/unit", "a reading of what is stated"),
            Map.entry("outcome/participation/measure", "a reading of what is stated"),
            Map.entry("outcome/participation/exactness", "a reading of what is stated"),
            Map.entry("outcome/participation/includes", "a reading of what is stated"),
            Map.entry("source/languages", "how the record was made, for editors"),
            Map.entry("source/pageFamily", "how the record was made, for editors"),
            Map.entry("source/evidence", "how the record was made, for editors"),
            Map.entry("source/emptyLabels", "how the record was made, for editors"),
            Map.entry("source/contradictions", "how the record was made, for editors"),
            Map.entry("source/stamp", "how the record was made, for editors"),
            Map.entry("source/remarks", "how the record was made, for editors"),
            Map.entry("call/deadline/replaces/date", "a reading of what is stated"),
            Map.entry("call/deadline/replaces/time", "a reading of what is stated"),
            Map.entry("call/deadline/replaces/timeZone", "a reading of what is stated"),
            Map.entry("call/deadline/contradictedBy/date", "a reading of what is stated"),
            Map.entry("call/deadline/contradictedBy/time", "a reading of what is stated"),
            Map.entry("call/deadline/contradictedBy/timeZone", "a reading of what is stated"),
            Map.entry("call/deadline/kind", "told by the date"),
            Map.entry("call/statedCapacities/atLeast", "a reading of what is stated"),
            Map.entry("call/statedCapacities/atMost", "a reading of what is stated"),
            Map.entry("call/statedCapacities/unit", "a reading of what is stated"),
            Map.entry("call/quotas/perCountry", "a reading of what is stated"),
            Map.entry("call/intakes/closesAt", "computed of the deadline, which is told"),
            Map.entry("call/requiredDocuments/code", "stands for the title"),
            Map.entry("call/requiredDocuments/template", "comes with the upload of a form, not with the record"),
            Map.entry("call/eligibility/code", "stands for the text"),
            Map.entry("call/eligibility/kind", "sorts criteria"),
            Map.entry("call/eligibility/rule", "the text in a form that is measured"),
            Map.entry("call/consents/code", "stands for the text"),
            Map.entry("call/consents/version", "is kept with the consent"),
            Map.entry("call/rubric/code", "stands for the title"),
            Map.entry("call/form", "is asked where people apply"));

    /** What is told in other words than it is stated in; what is not here stands on the page as it is. */
    private static final Map<String, String> IN_WORDS = Map.ofEntries(
            Map.entry("type", "Kind of event</dt><dd>Workshop"),
            Map.entry("format", "On site or online"),
            Map.entry("languages", "French"),
            Map.entry("schedule/firstDay", ">12 December 2023</time>"),
            Map.entry("schedule/lastDay", ">15 December 2023</time>"),
            Map.entry("schedule/toBeConfirmed", "<q>stated dates</q> (to be confirmed)"),
            Map.entry("schedule/selfPaced", "Self-paced"),
            Map.entry("schedule/timeZone", "09:05–17:35 (Asia/Seoul)"),
            Map.entry("schedule/sessions/firstDay", "<li><time datetime=\"2023-12-12\">12 December 2023</time>"),
            Map.entry("schedule/sessions/lastDay", "<time datetime=\"2023-12-13\">13 December 2023</time>"),
            Map.entry("venues/country", "227-24 Jungmun, Seogwipo, Jeju Province, Republic of Korea"),
            Map.entry("venues/online", "<q>venue as stated</q> Online"),
            Map.entry("venues/toBeConfirmed", "Online (to be confirmed)"),
            Map.entry("fee/kind", "Fee by group of countries"),
            Map.entry("fee/discounts/percent", "10 %"),
            Map.entry("fee/discounts/until", "until 30 September 2023"),
            Map.entry("audience/sectors", "<dt>Sectors</dt><dd>Law enforcement</dd>"),
            Map.entry("audience/seniority", "<dt>Level</dt><dd>Head of office</dd>"),
            Map.entry("audience/countries", "<dt>Countries</dt><dd>Fiji"),
            Map.entry("admission/ways", "By application and selection"),
            Map.entry("certificate/kinds", "Certificate of completion"),
            Map.entry("certificate/learningOutcome", "Has a learning outcome"),
            Map.entry("certificate/objectiveAssessment", "Learning is assessed"),
            Map.entry("certificate/issuers", "Issued by: <span lang=\"en\" dir=\"auto\">Regional Support Office"),
            Map.entry("organisers/role", "</a> (sponsor) – <q>sponsor as stated</q>"),
            Map.entry("contacts/focalPoint", "(focal point)"),
            Map.entry(
                    "call/opens/date",
                    "<time datetime=\"2023-10-02T10:15:00+09:00\">2 October 2023, 10:15 (Korean Standard Time, Asia/Seoul)"),
            Map.entry("call/deadline/date", ">7 November 2023, 18:20 (Korean Standard Time, Asia/Seoul)"),
            Map.entry("call/intakes/opens/date", ">3 October 2023, 08:45 (Japan Standard Time, Asia/Tokyo)"),
            Map.entry("call/intakes/deadline/date", "31 October 2023, 16:40 (Japan Standard Time, Asia/Tokyo)"),
            Map.entry("call/capacity", "Places: 30"),
            Map.entry(
                    "call/requiredDocuments/form",
                    "<br>The nominating body&#39;s own format; with an official seal; PDF, image/tiff; pages: 2 at most;"
                            + " file: 3,000 kB at most; file name: Letter_First_Last"),
            Map.entry("call/requiredDocuments/officialSeal", "with an official seal"),
            Map.entry("call/requiredDocuments/acceptedTypes", "PDF, image/tiff"),
            Map.entry("call/requiredDocuments/pageLimit", "pages: 2 at most"),
            Map.entry("call/requiredDocuments/largestFile", "file: 3,000 kB at most"),
            Map.entry("call/eligibility/weight", "criterion text</span> (preferred)"),
            Map.entry("call/consents/purpose", "<li>Processing of personal data (required)"),
            Map.entry("call/consents/required", "Processing of personal data (required)"),
            Map.entry(
                    "call/consents/recipients",
                    "(required): <span lang=\"en\" dir=\"auto\">Regional Support Office</span> – "),
            Map.entry("call/approvals", "Approvals: <span lang=\"en\" dir=\"auto\">Regional Support Office</span>"),
            Map.entry("call/notificationPolicy/kind", "Only those selected are told individually by"),
            Map.entry("call/notificationPolicy/by", "by 20 November 2023"),
            Map.entry("call/acceptWithinDays", "Days to accept an offer: 9"),
            Map.entry("call/reservesSameCountryFirst", "Reserves by country first: yes"),
            Map.entry("call/nomination/document", "document title</span>: The nominating official hands it in"),
            Map.entry("call/nomination/officialUploads", "The nominating official hands it in directly"),
            Map.entry("call/nomination/emailDomains", "addresses accepted: gov.example"),
            Map.entry("call/invitationOnly", "By invitation only"),
            Map.entry("call/rubric/highestScore", "rubric title</span> (0–7)"),
            Map.entry("call/assistance/kind", "Airfare up to a limit"),
            Map.entry("fee/discounts/price/amount", "1,500 EUR 10 %"),
            Map.entry("call/assistance/airfareLimits/limit/amount", "2,600 AUD"),
            Map.entry("call/assistance/airfarePlaces", "Airfares paid: 12"),
            Map.entry(
                    "call/assistance/payers", "Paid by: <span lang=\"en\" dir=\"auto\">Regional Support Office</span>"),
            Map.entry("call/assistance/airfareLimits/pointsOfDeparture", "<td>Solomon Islands"));

    @Test
    void everything_that_can_be_stated_is_told_or_is_not_for_readers() throws IOException {
        String draft = everything();
        Map<String, String> stated = new TreeMap<>();
        collect(new ObjectMapper().readTree(draft), "", stated);
        stated.remove("slug");
        assertThat(stated.keySet())
                .as("what the workshop of this test states")
                .containsAll(properties(WorkshopContent.class, ""));

        String slug = slug("whole");
        publish(draft.formatted(slug));
        String page = given().get("/workshops/" + slug + "?lang=en")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(stated).allSatisfy((path, value) -> {
            if (isForReaders(path)) {
                assertThat(page).as(path).contains(IN_WORDS.getOrDefault(path, value));
            }
        });
    }

    @Test
    void in_no_language_a_value_is_told_by_its_code() throws IOException {
        String slug = slug("whole");
        publish(everything().formatted(slug));

        for (String language : List.of("en", "ko", "fr", "es")) {
            assertThat(given().get("/workshops/" + slug + "?lang=" + language).asString())
                    .as(language)
                    .doesNotContain(
                            "head-of-office",
                            "nominating-body-format",
                            "selected-only",
                            "law-enforcement",
                            "officialSeal")
                    .contains("Letter_First_Last");
        }
    }

    /** A round states a zone where it is another than that of the call. */
    @Test
    void a_round_without_a_zone_ends_in_that_of_the_call() throws IOException {
        String slug = slug("whole");
        publish(everything().formatted(slug).replace("\"16:40\", \"timeZone\": \"Asia/Tokyo\"", "\"16:40\""));

        assertThat(given().get("/workshops/" + slug + "?lang=en").asString())
                .contains("31 October 2023, 16:40 (Korean Standard Time, Asia/Seoul)");
    }

    private static boolean isForReaders(String path) {
        return NOT_FOR_READERS.keySet().stream()
                .noneMatch(hidden -> path.equals(hidden) || path.startsWith(hidden + "/"));
    }

    private static String everything() throws IOException {
        try (InputStream file = WholePageTest.class.getResourceAsStream("/pages/everything.json")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Every value by its path without indices; of a text in several languages the English one. */
    private static void collect(JsonNode node, String path, Map<String, String> values) {
        if (node.isArray()) {
            node.forEach(element -> collect(element, path, values));
        } else if (node.isObject() && !node.has("en")) {
            node.properties()
                    .forEach(member -> collect(
                            member.getValue(),
                            path.isEmpty() ? member.getKey() : path + "/" + member.getKey(),
                            values));
        } else {
            values.put(path, node.isObject() ? node.path("en").asText() : node.asText());
        }
    }

    /** Every property a record can have, but those readers are not told. */
    private static Set<String> properties(Type type, String path) {
        if (type instanceof ParameterizedType list) {
            return properties(list.getActualTypeArguments()[0], path);
        }
        Class<?> plain = (Class<?>) type;
        if (!isForReaders(path)) {
            return Set.of();
        }
        if (!plain.isRecord() || plain == Texts.class) {
            return Set.of(path);
        }
        Set<String> all = new TreeSet<>();
        Stream.of(plain.getRecordComponents())
                .forEach(component -> all.addAll(properties(
                        component.getGenericType(),
                        path.isEmpty() ? component.getName() : path + "/" + component.getName())));
        return all;
    }
}
