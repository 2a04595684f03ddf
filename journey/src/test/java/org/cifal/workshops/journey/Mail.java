package org.cifal.workshops.journey;

import static io.restassured.RestAssured.given;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** What has arrived at one address. */
record Mail(Addresses addresses, String recipient) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    record Message(String subject, String text) {}

    /** Newest first. */
    List<Message> messages() {
        List<Map<String, String>> mails = given().baseUri(addresses.companion().toString())
                .queryParam("to", recipient)
                .get("/mailbox.json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("");
        return mails.stream()
                .map(mail -> new Message(mail.get("subject"), mail.get("text")))
                .toList();
    }

    /** The newest message that fits; the sender works in the background, so it may still be on its way. */
    Message await(Predicate<Message> fits) {
        return awaitBeyond(0, fits);
    }

    /**
     * The newest message that fits among those that came after others.
     *
     * @param known how many had arrived before
     */
    Message awaitBeyond(int known, Predicate<Message> fits) {
        return Awaitility.await("mail to " + recipient)
                .atMost(PATIENCE)
                .until(() -> newestBeyond(known, fits), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<Message> newestBeyond(int known, Predicate<Message> fits) {
        List<Message> all = messages();
        return all.stream().limit(Math.max(0, all.size() - known)).filter(fits).findFirst();
    }
}
