package org.cifal.workshops.application.surroundings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** Tells the catalogue of the tests what to hold. */
public final class TheCatalogue {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private TheCatalogue() {}

    /** The 2023 call with two required documents, one consent that is required and one that is not. */
    public static String the2023Record(UUID id, String slug, int revision, String deadline) {
        return """
            {"id": "%s", "slug": "%s", "publicationStatus": "published", "revision": %d,
             "owner": "cifal-jeju", "type": "workshop",
             "title": {"en": "Enhancing Victim Identification and Protection in the Asia-Pacific Region"},
             "schedule": {"firstDay": "2023-12-12", "lastDay": "2023-12-15", "timeZone": "Asia/Seoul"},
             "organisers": [{"code": "cifal-jeju", "name": {"en": "UNITAR CIFAL Jeju/JITC"}, "role": "organiser"},
                            {"code": "rso", "name": {"en": "Regional Support Office of the Bali Process"},
                             "role": "co-organiser"}],
             "call": {"deadline": %s, "capacity": 20, "approvals": ["cifal-jeju", "rso"],
                      "requiredDocuments": [
                        {"code": "curriculum-vitae", "title": {"en": "Curriculum Vitae (CV)"}, "form": "own-format"},
                        {"code": "case-study", "title": {"en": "Case study description (in word file)"},
                         "form": "own-format", "acceptedTypes":
                         ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"]}],
                      "consents": [
                        {"code": "personal-data", "purpose": "personal-data", "required": true,
                         "version": "2023-1", "text": {"en": "I consent to the use of my personal information."}},
                        {"code": "disclosure-to-rso", "purpose": "disclosure", "recipients": ["rso"],
                         "required": false, "version": "2023-1", "text": {"en": "RSO may read my application."}}],
                      "notificationPolicy": {"kind": "selected-only"}}}
            """.formatted(id, slug, revision, deadline);
    }

    /** A bare date in Seoul. */
    public static String deadline(String date) {
        return "{\"kind\": \"dated\", \"date\": \"%s\", \"timeZone\": \"Asia/Seoul\", \"stated\": \"by %s\"}"
                .formatted(date, date);
    }

    /** The same record, its call with further members. */
    public static String withCall(String record, String members) {
        return record.replace("\"call\": {", "\"call\": {" + members + ", ");
    }

    /** The same call with the one criterion that officers judge at their desk in the tests. */
    public static String judged(String record) {
        return withCall(record, """
            "eligibility": [{"code": "in-the-field", "weight": "required",
                             "text": {"en": "Works in victim identification and support."}}]\
            """);
    }

    /** The same record of a workshop that RSO has no part in: its officers are those of another organisation. */
    public static String withoutRso(String record) {
        return record.replace("\"rso\"", "\"unitar-elsewhere\"");
    }

    /** The same record of a workshop that anybody may register for, with so many places. */
    public static String openRegistration(String record, int places) {
        return record.replace("\"capacity\": 20", "\"capacity\": " + places)
                .replace("\"owner\":", "\"admission\": {\"ways\": [\"open-registration\"]}, \"owner\":");
    }

    /** In the record and in the feed. */
    public static void shows(String slug, String record) {
        tell("feed/" + slug, record);
    }

    /** In the record alone: the feed has not come to it yet. */
    public static void knows(String slug, String record) {
        tell("record/" + slug, record);
    }

    /** In the feed alone: an instance that is asked for the record is behind and answers 404. */
    public static void doesNotKnowYet(String slug) {
        tell("forgotten/" + slug, "");
    }

    /** "present", "away" (503) or "mute" (never answers for a record). */
    public static void is(String mood) {
        tell("mood", mood);
    }

    private static void tell(String path, String body) {
        URI address = URI.create(ConfigProvider.getConfig().getValue("quarkus.rest-client.catalogue.url", String.class)
                + "/stand-in/" + path);
        HttpRequest request = HttpRequest.newBuilder(address)
                .PUT(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HTTP.send(request, HttpResponse.BodyHandlers.discarding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
