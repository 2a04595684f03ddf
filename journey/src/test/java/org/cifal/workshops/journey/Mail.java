package org.cifal.workshops.journey;

import static io.restassured.RestAssured.given;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** What has arrived at one address. */
record Mail(Addresses addresses, String recipient) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    record Message(String subject, String text) {}

    /** Newest first. */
    List<Message> messages() {
        return given().baseUri(addresses.companion().toString())
                .queryParam("to", recipient)
                .get("/mailbox.json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("", Message.class);
    }

    /** The newest message that fits; the sender works in the background, so it may still be on its way. */
    Message await(Predicate<Message> fits) {
        return Awaitility.await("mail to " + recipient)
                .atMost(PATIENCE)
                .until(() -> messages().stream().filter(fits).findFirst(), java.util.Optional::isPresent)
                .orElseThrow();
    }
}
