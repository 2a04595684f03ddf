package org.cifal.workshops.local.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeedWorkshopsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> received = new ArrayList<>();
    private HttpServer catalogue;
    private boolean refusing;

    @BeforeEach
    void listen() throws IOException {
        catalogue = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        catalogue.createContext("/", this::answer);
        catalogue.start();
    }

    @AfterEach
    void stop() {
        catalogue.stop(0);
    }

    @Test
    void every_step_is_sent_once_in_order_with_its_own_key_and_the_version_the_last_answer_gave() {
        seeds().playAll();
        assertThat(received)
                .hasSize(SeedStep.all().size())
                .contains(
                        "/v1/editing/workshops seed-jeju-2023-victim-identification-01-create null",
                        "/v1/editing/workshops/id-10/publication"
                                + " seed-jeju-2023-victim-identification-02-publish \"10\"",
                        "/v1/editing/workshops/id-11/rescheduling"
                                + " seed-jeju-2023-victim-identification-03-reschedule \"11\"",
                        "/v1/editing/workshops/id-12/deadline-extension"
                                + " seed-jeju-2023-victim-identification-04-extend-deadline \"12\"");
    }

    @Test
    void a_workshop_can_be_played_as_far_as_it_was_published() {
        seeds().playThrough("jeju-2023-victim-identification", "publish");
        assertThat(received).hasSize(2);
        assertThatThrownBy(() -> seeds().playThrough("jeju-2020-victim-centered-approach", "complete"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_refusal_is_told_with_the_step_and_the_answer() {
        refusing = true;
        assertThatThrownBy(() -> seeds().playAll())
                .isInstanceOf(SeedRefused.class)
                .hasMessageContaining("422 to jeju-2012-human-security/01-create.json")
                .hasMessageContaining("because");
    }

    @Test
    void the_index_names_every_step_there_is() throws Exception {
        Path folder =
                Path.of(SeedStep.class.getResource("/seeds/index.txt").toURI()).getParent();
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".json"))
                            .map(file -> folder.relativize(file).toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            SeedStep.all().stream().map(SeedStep::file).toList());
        }
    }

    @Test
    void the_contradictions_of_the_pages_are_kept() throws Exception {
        JsonNode of2012 = create("jeju-2012-human-security");
        assertThat(of2012.at("/schedule/statedDurations/0").asText()).isEqualTo("14 Days");
        assertThat(of2012.at("/schedule/firstDay").asText()).isEqualTo("2012-06-07");
        assertThat(of2012.at("/venues").findValuesAsText("city")).containsExactly("Seoul", "Jeju");
        assertThat(of2012.at("/call/deadline/kind").asText()).isEqualTo("closed");

        assertThat(create("jeju-2014-victim-centered-approach").at("/call/statedStatuses"))
                .extracting(JsonNode::asText)
                .containsExactly("open to register/apply", "The registration is closed");

        JsonNode of2023 = create("jeju-2023-victim-identification");
        assertThat(of2023.at("/call/assistance/airfareLimits"))
                .filteredOn(row -> row.path("pointsOfDeparture").isMissingNode())
                .extracting(row -> row.at("/limit/amount").asText())
                .containsExactly("650", "950", "1050");
        assertThat(of2023.at("/schedule/firstDay").isMissingNode()).isTrue();
        assertThat(of2023.at("/call/requiredDocuments")).hasSize(7);
        assertThat(create("jeju-2020-victim-centered-approach").at("/call/requiredDocuments"))
                .hasSize(7)
                .filteredOn(document -> document.path("officialSeal").asBoolean())
                .extracting(document -> document.path("code").asText())
                .containsExactly("letter-of-nomination");
    }

    private static JsonNode create(String slug) throws IOException {
        return JSON.readTree(new SeedStep(slug, "01", "create").body());
    }

    private SeedWorkshops seeds() {
        return new SeedWorkshops("http://localhost:" + catalogue.getAddress().getPort(), () -> "token");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            received.add(exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Idempotency-Key") + " "
                    + exchange.getRequestHeaders().getFirst("If-Match"));
            byte[] body =
                    (refusing ? "because" : "{\"id\":\"id-" + received.size() + "\"}").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("ETag", "\"" + received.size() + "\"");
            exchange.sendResponseHeaders(refusing ? 422 : 200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
