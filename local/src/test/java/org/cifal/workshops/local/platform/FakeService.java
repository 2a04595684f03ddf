package org.cifal.workshops.local.platform;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What the platform needs of a service: a process that reads its configuration and says when it is ready. */
final class FakeService {

    private FakeService() {}

    static List<String> program(String... arguments) {
        return Stream.concat(Stream.of("-cp", classPath(), FakeService.class.getName()), Stream.of(arguments))
                .toList();
    }

    static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length > 0) {
            System.out.println("ERROR " + arguments[0]);
            System.exit(3);
        }
        int port = Integer.getInteger("quarkus.http.port");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", exchange -> {
            byte[] answer = (System.getProperty("workshops.rehearsal.starts-at") + " "
                            + System.getenv("QUARKUS_DATASOURCE_PASSWORD"))
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }
}
