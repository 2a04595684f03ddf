package org.cifal.workshops.local.companion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompanionTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private Companion companion;

    @BeforeEach
    void start() throws Exception {
        companion = Companion.start(folder);
    }

    @AfterEach
    void stop() {
        companion.close();
    }

    @Test
    void a_local_client_gets_a_token_that_verifies_by_the_published_keys() throws Exception {
        SignedJWT token = SignedJWT.parse(get("/token/partner-rso").body());
        JsonNode discovery =
                JSON.readTree(get("/workshops/.well-known/openid-configuration").body());
        JWKSet keys = JWKSet.parse(
                get(URI.create(discovery.get("jwks_uri").asText()).getPath()).body());
        assertThat(token.verify(new RSASSAVerifier(keys.getKeys().get(0).toRSAKey())))
                .isTrue();
        assertThat(discovery.get("issuer").asText()).isEqualTo(companion.issuerUrl());
        assertThat(token.getJWTClaimsSet().getClaims())
                .containsEntry("iss", companion.issuerUrl())
                .containsEntry("sub", "partner-rso")
                .containsEntry("aud", List.of("workshops"))
                .containsEntry("typ", "Bearer")
                .containsEntry("organisation", "rso")
                .containsEntry("roles", List.of("partner"))
                .containsEntry("scope", "applicants.read");
        assertThat(Duration.between(
                        token.getJWTClaimsSet().getIssueTime().toInstant(),
                        token.getJWTClaimsSet().getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    void the_token_endpoint_gives_a_known_client_the_same_claims_and_refuses_any_other() throws Exception {
        HttpResponse<String> granted = clientCredentials("officer-rso");
        assertThat(granted.statusCode()).isEqualTo(200);
        SignedJWT token = SignedJWT.parse(
                JSON.readTree(granted.body()).get("access_token").asText());
        assertThat(token.getJWTClaimsSet().getClaims())
                .containsEntry("iss", companion.issuerUrl())
                .containsEntry("sub", "officer-rso")
                .containsEntry("aud", List.of("workshops"))
                .containsEntry("typ", "Bearer")
                .containsEntry("organisation", "rso")
                .containsEntry("roles", List.of("officer"));
        assertThat(clientCredentials("nobody").statusCode()).isEqualTo(401);
        assertThat(get("/token/nobody").statusCode()).isEqualTo(404);
        assertThat(get("/another-issuer/.well-known/openid-configuration").statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_signing_key_is_our_own_kept_for_its_owner_and_the_same_after_a_restart() throws Exception {
        String key = get("/workshops/jwks").body();
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("token-signing-key.json"))))
                .isEqualTo("rw-------");
        companion.close();
        companion = Companion.start(folder);
        assertThat(get("/workshops/jwks").body()).isEqualTo(key);
        try (Companion other = Companion.start(folder.resolve("other"))) {
            companion.close();
            companion = Companion.start(folder.resolve("third"));
            assertThat(get("/workshops/jwks").body()).isNotEqualTo(key);
            assertThat(other.issuerUrl()).startsWith("http://localhost:");
        }
    }

    @Test
    void tests_may_ask_for_a_token_that_is_already_expired() throws Exception {
        String token = companion.token(Map.of("sub", "late"), Duration.ofMinutes(-5));
        assertThat(SignedJWT.parse(token).getJWTClaimsSet().getExpirationTime().toInstant())
                .isBefore(Instant.now());
        assertThatThrownBy(() -> companion.token("nobody")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void mail_is_listed_newest_first_by_address_whole_and_escaped_on_the_page() throws Exception {
        send("s.tavake@police.example", "First", "one");
        send("S.Tavake@police.example", "<b>Second</b>", "코드 <script>alert(1)</script>");
        send("another@ngo.example", "Third", "three");

        JsonNode mails =
                JSON.readTree(get("/mailbox.json?to=s.tavake@police.example").body());
        assertThat(mails.findValuesAsText("subject")).containsExactly("<b>Second</b>", "First");
        assertThat(mails.get(0).get("text").asText()).contains("코드 <script>");
        assertThat(mails.get(1).get("to").asText()).isEqualTo("s.tavake@police.example");
        assertThat(mails.get(1).get("from").asText()).isEqualTo("workshops@cifal.example");
        assertThat(companion.mailTo("another@ngo.example")).hasSize(1);

        HttpResponse<String> page = get("/mailbox");
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(page.body())
                .contains("<html lang=\"en\">", "<h1>Mailbox</h1>", "코드 &lt;script&gt;", "&lt;b&gt;Second")
                .doesNotContain("<script>");

        assertThat(http.send(
                                HttpRequest.newBuilder(uri("/mailbox.json"))
                                        .DELETE()
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(204);
        assertThat(get("/mailbox.json").body()).isEqualTo("[]");
    }

    @Test
    void the_first_page_says_how_to_get_a_token() throws Exception {
        assertThat(get("/").body()).contains("/token/officer-cifal-jeju", companion.issuerUrl(), "/mailbox");
    }

    @Test
    void another_host_name_leads_nowhere() throws Exception {
        try (java.net.Socket socket = new Socket(InetAddress.getLoopbackAddress(), companion.httpPort())) {
            socket.getOutputStream()
                    .write("GET /token/officer-rso HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                            .readLine())
                    .contains("421");
        }
    }

    private void send(String to, String subject, String text) {
        GreenMailUtil.sendTextEmail(
                to,
                "workshops@cifal.example",
                subject,
                text,
                new ServerSetup(companion.smtpPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    private HttpResponse<String> clientCredentials(String client) throws Exception {
        return http.send(
                HttpRequest.newBuilder(uri("/workshops/token"))
                        .header(
                                "Authorization",
                                "Basic "
                                        + Base64.getEncoder()
                                                .encodeToString((client + ":any").getBytes(StandardCharsets.US_ASCII)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + companion.httpPort() + path);
    }
}
