package org.cifal.workshops.conformance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractFilterTest {

    private static final Map<String, String> ANSWERS = Map.of(
            "/v1/books/1", "{\"isbn\":\"1\",\"published\":\"2023-12-12\"}",
            "/v1/books/2", "{\"isbn\":\"2\",\"published\":\"2023-12-12\",\"colour\":\"red\"}",
            "/v1/books", "{\"isbn\":\"1\",\"published\":\"2023-12-12\"}",
            "/q/health", "{\"status\":\"UP\"}",
            "/v1/films", "[]");

    @TempDir
    private Path folder;

    private HttpServer server;
    private Exercised exercised;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", ContractFilterTest::answer);
        server.start();
        RestAssured.reset();
        RestAssured.port = server.getAddress().getPort();
        exercised = new Exercised(folder.resolve("contract/exercised.txt"));
        RestAssured.filters(new ContractFilter(Contract.ofService("library"), exercised));
    }

    @AfterEach
    void stop() {
        server.stop(0);
        RestAssured.reset();
    }

    @Test
    void a_documented_exchange_passes_and_is_written_down() {
        given().get("/v1/books/1").then().statusCode(200).body("isbn", equalTo("1"));

        assertThat(exercised.lines()).containsExactly("library getBook 200");
    }

    @Test
    void an_undocumented_property_fails_and_is_not_written_down() {
        assertThatThrownBy(() -> given().get("/v1/books/2"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("GET /v1/books/2 answered 200, which breaks the contract of library")
                .hasMessageContaining("colour");
        assertThat(exercised.lines()).isEmpty();
    }

    @Test
    void an_undocumented_operation_fails() {
        assertThatThrownBy(() -> given().get("/v1/films"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the operation is not documented");
    }

    @Test
    void a_body_that_rest_assured_serialises_is_held_to_the_contract() {
        given().contentType("application/json")
                .body(Map.of("title", "A Guide"))
                .post("/v1/books")
                .then()
                .statusCode(201);

        assertThatThrownBy(() -> given().contentType("application/json")
                        .body(Map.of("name", "A Guide"))
                        .post("/v1/books"))
                .hasMessageContaining("the request");
    }

    @Test
    void what_stands_beside_the_contract_is_passed() {
        given().get("/q/health").then().statusCode(200);
    }

    @Test
    void what_another_server_answers_is_passed() {
        String elsewhere = "http://localhost:" + RestAssured.port + "/v1/films";
        RestAssured.port = RestAssured.port == 1 ? 2 : 1;

        given().get(elsewhere).then().statusCode(200);
    }

    @Test
    void it_is_installed_once_however_often_it_is_asked_for() {
        RestAssured.reset();
        ContractFilter.install("library");
        ContractFilter.install("library");

        assertThat(RestAssured.filters()).hasSize(1);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        byte[] body =
                ANSWERS.getOrDefault(exchange.getRequestURI().getPath(), "").getBytes(StandardCharsets.UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(exchange.getRequestMethod().equals("POST") ? 201 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
