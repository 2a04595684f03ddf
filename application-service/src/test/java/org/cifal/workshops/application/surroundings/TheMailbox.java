package org.cifal.workshops.application.surroundings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the mail server received. */
public final class TheMailbox {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private TheMailbox() {}

    /** Newest first, each with "to", "subject" and "text". */
    public static List<JsonNode> to(String address) {
        String to = URLEncoder.encode(address, StandardCharsets.UTF_8);
        URI mailbox = URI.create(ConfigProvider.getConfig().getValue("mailbox.url", String.class) + "?to=" + to);
        try {
            String json = HTTP.send(HttpRequest.newBuilder(mailbox).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
            List<JsonNode> mails = new ArrayList<>();
            new ObjectMapper().readTree(json).forEach(mails::add);
            return mails;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The newest mail whose subject begins so, once it is there. */
    public static String textTo(String address, String subject) {
        return Eventually.get("mail '%s'".formatted(subject), () -> to(address).stream()
                .filter(mail -> mail.get("subject").asText().startsWith(subject))
                .map(mail -> mail.get("text").asText())
                .findFirst());
    }
}
