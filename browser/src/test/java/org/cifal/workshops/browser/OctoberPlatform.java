package org.cifal.workshops.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.cifal.workshops.local.mail.ReceivedMail;
import org.cifal.workshops.local.platform.LocalPlatform;
import org.cifal.workshops.local.platform.PlatformSettings;
import org.cifal.workshops.local.platform.Ports;
import org.cifal.workshops.local.platform.Rehearsal;

/**
 * The packaged platform in October 2023, its clocks standing still: the five real workshops, one that is postponed, one
 * that is cancelled, one whose texts attack whoever shows them, one of which only the month is known, and one that takes nominees.
 */
final class OctoberPlatform {

    static final String HOSTILE = "<img src=x onerror=\"document.title='broken'\"></script>\"'&{page}";
    static final String KOREAN = "인신매매 피해자 보호 워크숍";

    static final String NOMINATED = "nominated";

    private static final Rehearsal OCTOBER = new Rehearsal(OffsetDateTime.parse("2023-10-20T09:00+09:00"), true);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static OctoberPlatform running;

    private final LocalPlatform platform;
    private final HttpClient http = HttpClient.newHttpClient();

    private OctoberPlatform(LocalPlatform platform) {
        this.platform = platform;
    }

    /** One for all tests; it ends with the JVM. */
    static synchronized OctoberPlatform running() {
        if (running == null) {
            Path data = Path.of("target", "platform", UUID.randomUUID().toString());
            running = new OctoberPlatform(
                    LocalPlatform.start(PlatformSettings.packaged(Path.of(".."), data, Ports.anyFree())
                            .rehearsing(OCTOBER)));
            running.fill();
        }
        return running;
    }

    /** Its address, without a slash at the end. */
    String url() {
        return platform.catalogue().url();
    }

    void goAway() {
        platform.catalogue().kill();
    }

    void comeBack() {
        platform.startCatalogue();
    }

    /** Where workshops are applied for; without a slash at the end. */
    String applicationUrl() {
        return platform.application().url();
    }

    /** What arrived at an address by now, the newest first. */
    List<ReceivedMail> mailTo(String address) {
        return platform.companion().mailTo(address);
    }

    /**
     * One more workshop, for a test that withdraws it.
     *
     * @param slug its title as well, so that it is found by it
     */
    void publishInIntakes(String slug, String intakes, String deadline) {
        send("/v1/editing/workshops", "*", """
                {"slug": "%s", "owner": "cifal-jeju", "type": "workshop", "title": {"en": "%s"},
                 "schedule": {"firstDay": "2024-12-12", "timeZone": "Asia/Seoul"},
                 "call": {"deadline": {"kind": "dated", "date": "%s", "timeZone": "Asia/Seoul"}, "intakes": [%s]}}
                """.formatted(slug, slug, deadline, intakes));
        change(slug, "publication", "{}");
    }

    void withdraw(String slug) {
        change(slug, "cancellation", "{\"words\": {\"en\": \"It was for a test.\"}}");
        change(slug, "withdrawal", "{}");
    }

    private void fill() {
        platform.seeds().playAll();
        publish("postponed", "\"en\": \"Protecting unaccompanied children\"", "2023-11-20", "2023-11-01");
        change("postponed", "postponement", "{\"words\": {\"en\": \"The venue is not ready.\"}}");
        publish("cancelled", "\"en\": \"A workshop that will not be\"", "2023-11-27", "2023-11-02");
        change("cancelled", "cancellation", "{\"words\": {\"en\": \"Too few applied.\"}}");
        publish(
                "korean",
                "\"en\": \"Protecting victims of trafficking\", \"ko\": \"%s\"".formatted(KOREAN),
                "2023-12-04",
                "2023-11-10");
        publish("hostile", "\"en\": %s".formatted(json(HOSTILE)), "2023-12-18", "2023-12-01");
        publishOn("some-day", "\"en\": \"A workshop of some day in March\"", """
                "firstDay": "2024-03-01", "lastDay": "2024-03-31", "firstDayPrecision": "month",
                "lastDayPrecision": "month", "stated": "Mar 2024\"""", "2024-02-01", "");
        publishOn(NOMINATED, "\"en\": \"A workshop for the nominated\"", """
                "firstDay": "2024-01-22", "lastDay": "2024-01-24\"""", "2023-12-15", """
                "requiredDocuments": [{"code": "letter-of-nomination", "title": {"en": "Letter of nomination"},
                                       "form": "nominating-body-format", "officialSeal": true}],
                "nomination": {"document": "letter-of-nomination", "officialUploads": "required"},""");
    }

    private void publish(String slug, String title, String day, String deadline) {
        publishOn(slug, title, "\"firstDay\": \"%s\", \"lastDay\": \"%s\"".formatted(day, day), deadline, "");
    }

    /** @param call what it states beside deadline, approvals and consents, with a comma at its end */
    private void publishOn(String slug, String title, String dates, String deadline, String call) {
        send("/v1/editing/workshops", "*", """
                {"slug": "%s", "owner": "cifal-jeju", "type": "workshop", "title": {%s},
                 "schedule": {%s, "timeZone": "Asia/Seoul"},
                 "venues": [{"city": "Jeju", "country": "KR"}], "format": "face-to-face", "fee": {"kind": "none"},
                 "organisers": [{"code": "cifal-jeju", "name": {"en": "UNITAR CIFAL Jeju/JITC"}, "role": "organiser"}],
                 "call": {%s "deadline": {"kind": "dated", "date": "%s", "time": "18:00", "timeZone": "Asia/Seoul"},
                          "approvals": ["cifal-jeju"],
                          "consents": [{"code": "personal-data", "purpose": "personal-data", "required": true,
                                        "version": "1", "text": {"en": "I consent."}}]}}
                """.formatted(slug, title, dates, call, deadline));
        change(slug, "publication", "{}");
    }

    private void change(String slug, String verb, String body) {
        var record = read("/v1/editing/workshops");
        for (var workshop : record.path("items")) {
            if (slug.equals(workshop.path("slug").asText())) {
                String path = "/v1/editing/workshops/" + workshop.path("id").asText();
                send(path + "/" + verb, etag(path), body);
                return;
            }
        }
        throw new IllegalStateException("There is no " + slug);
    }

    private JsonNode read(String path) {
        try {
            return JSON.readTree(exchange(request(path).GET().build()).body());
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    private String etag(String path) {
        return exchange(request(path).GET().build())
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    private void send(String path, String version, String body) {
        HttpRequest.Builder request = request(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        exchange(
                "*".equals(version)
                        ? request.build()
                        : request.header("If-Match", version).build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url() + path))
                .header("Authorization", "Bearer " + platform.companion().token("editor-cifal-jeju"));
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(request.uri() + " answered " + answer.body());
            }
            return answer;
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String json(String text) {
        return TextNode.valueOf(text).toString();
    }
}
