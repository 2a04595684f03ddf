package org.cifal.workshops.browser;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A partner's website: another origin than the catalogue's, with whatever policy it likes. */
final class PartnerSite implements AutoCloseable {

    private record Published(String html, String policy) {}

    private final Map<String, Published> pages = new ConcurrentHashMap<>();
    private final HttpServer server;

    private PartnerSite(HttpServer server) {
        this.server = server;
    }

    static PartnerSite open() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            PartnerSite site = new PartnerSite(server);
            server.createContext("/", exchange -> {
                Published page = site.pages.get(exchange.getRequestURI().getPath());
                byte[] body = (page == null ? "" : page.html()).getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "text/html;charset=UTF-8");
                if (page != null && page.policy() != null) {
                    exchange.getResponseHeaders().add("Content-Security-Policy", page.policy());
                }
                exchange.sendResponseHeaders(page == null ? 204 : 200, body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.start();
            return site;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Publishes a page whose body, and the beginning of whose {@code html} tag, are these; answers its address. */
    String page(String htmlAttributes, String body, String policy) {
        String path = "/" + pages.size();
        String html = """
                <!doctype html><html %s><head><meta charset="utf-8"><title>A partner</title>
                <meta name="viewport" content="width=device-width, initial-scale=1"></head>
                <body><main><h1>A partner</h1><h2>Workshops</h2>%s</main></body></html>
                """.formatted(htmlAttributes, body);
        pages.put(path, new Published(html, policy));
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
