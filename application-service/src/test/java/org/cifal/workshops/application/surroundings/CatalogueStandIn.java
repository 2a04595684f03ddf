package org.cifal.workshops.application.surroundings;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The other party: answers the feed and the record of workshops over HTTP as the catalogue's contract states them. Told
 * what to hold by {@code PUT /stand-in/…}; can be away, or too slow, or know of a workshop its feed does not show yet.
 */
final class CatalogueStandIn implements AutoCloseable {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int AWAY = 503;

    private final ConcurrentMap<String, String> records = new ConcurrentHashMap<>();
    private final List<String> feed = new java.util.concurrent.CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private volatile String mood = "present";

    CatalogueStandIn() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/v1/feeds/workshops", this::page);
        server.createContext("/v1/workshops/", this::oneRecord);
        server.createContext("/stand-in/", this::obey);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void obey(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().split("/", -1);
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        switch (path[2]) {
            case "mood" -> mood = body;
            case "record" -> records.put(path[3], body);
            case "forgotten" -> records.remove(path[3]);
            case "feed" -> {
                records.put(path[3], body);
                feed.add(body);
            }
            default -> throw new IllegalArgumentException(path[2]);
        }
        answer(exchange, OK, "{}");
    }

    private void page(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getQuery();
        int after = Integer.parseInt(query.replaceAll(".*afterChangeNumber=(\\d+).*", "$1"));
        StringBuilder items = new StringBuilder();
        for (int number = after; number < feed.size(); number++) {
            String record = feed.get(number);
            String id = record.replaceAll("(?s).*?\"id\"\\s*:\\s*\"([^\"]+)\".*", "$1");
            items.append(items.isEmpty() ? "" : ",")
                    .append("{\"state\":\"updated\",\"kind\":\"workshop\",\"id\":\"%s\",\"modified\":%d,\"data\":%s}"
                            .formatted(id, number + 1, record));
        }
        answer(
                exchange,
                mood.equals("away") ? AWAY : OK,
                "{\"next\":\"https://catalogue.workshops.example/v1/feeds/workshops?afterChangeNumber=%d&limit=500\",\"items\":[%s],\"license\":\"https://creativecommons.org/licenses/by/4.0/\",\"version\":\"1.1\"}"
                        .formatted(feed.size(), items));
    }

    private void oneRecord(HttpExchange exchange) throws IOException {
        String record = records.get(exchange.getRequestURI().getPath().split("/", -1)[3]);
        if (mood.equals("away")) {
            answer(exchange, AWAY, "{}");
        } else if (mood.equals("mute")) {
            exchange.getRequestBody().readAllBytes(); // Never answers; the exchange ends when the server does.
        } else {
            answer(exchange, record == null ? NOT_FOUND : OK, record == null ? "{}" : record);
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
