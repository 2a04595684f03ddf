package org.cifal.workshops.catalogue.surroundings;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** What editors do over HTTP. */
public final class Editors {

    private Editors() {}

    public static RequestSpecification as(String who) {
        return given().auth().oauth2(ConfigProvider.getConfig().getValue("token." + who, String.class));
    }

    public static RequestSpecification editor() {
        return as("editor-cifal-jeju");
    }

    /** An editor's request with a new idempotency key. */
    public static RequestSpecification intending() {
        return editor().header("Idempotency-Key", UUID.randomUUID().toString()).contentType(ContentType.JSON);
    }

    /** A slug no other test uses. */
    public static String slug(String beginning) {
        return beginning + "-" + UUID.randomUUID();
    }

    /** A draft of the 2023 workshop as it was first announced. */
    public static String the2023Draft(String slug) {
        return """
               {"slug": "%s", "owner": "cifal-jeju", "type": "workshop",
                "title": {"en": "Enhancing Victim Identification and Protection in the Asia-Pacific Region"},
                "schedule": {"timeZone": "Asia/Seoul", "stated": "early November"},
                "venues": [{"city": "Jeju", "country": "KR", "stated": "Jeju, Republic of Korea"}],
                "format": "face-to-face",
                "organisers": [{"code": "cifal-jeju", "name": {"en": "UNITAR CIFAL Jeju/JITC"}, "role": "organiser"},
                               {"code": "rso", "name": {"en": "Regional Support Office of the Bali Process"},
                                "role": "co-organiser"}],
                "call": {"deadline": {"kind": "not-stated"}, "approvals": ["cifal-jeju", "rso"],
                         "consents": [{"code": "personal-data", "purpose": "personal-data", "required": true,
                                       "version": "2023-1", "text": {"en": "I consent."}}]}}
               """.formatted(slug);
    }

    public static Response createDraft(String draft) {
        Response created = intending().body(draft).post("/v1/editing/workshops");
        created.then().statusCode(201);
        return created;
    }

    /** Carries a verb out on the version that stands now. */
    public static Response carryOut(String id, String verb, String body) {
        String etag = editor().get("/v1/editing/workshops/" + id).header("ETag");
        return intending().header("If-Match", etag).body(body).post("/v1/editing/workshops/" + id + "/" + verb);
    }

    /** Creates and publishes; answers the id. */
    public static String publish(String draft) {
        String id = createDraft(draft).path("id");
        carryOut(id, "publication", "{}").then().statusCode(200);
        return id;
    }
}
