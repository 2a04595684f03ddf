package org.cifal.workshops.benchmarks;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The yardstick: a Vert.x server in a process of its own that looks at nothing of a request and sends recorded answers,
 * headers and all, from memory outside the heap. Each of its ports sends the answers of one scenario in turn.
 */
public final class BareServer extends AbstractVerticle {

    private final Map<Integer, List<Answer>> answers;

    /** What was recorded of one answer, in the form in which it is sent. */
    private static final class Answer {
        private final int status;
        private final MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        private final Buffer body;

        private Answer(Path head) throws IOException {
            List<String> lines = Files.readAllLines(head);
            status = Integer.parseInt(lines.get(0));
            for (String line : lines.subList(1, lines.size())) {
                int colon = line.indexOf(':');
                headers.add(
                        HttpHeaders.createOptimized(line.substring(0, colon)),
                        HttpHeaders.createOptimized(line.substring(colon + 2)));
            }
            byte[] bytes = Files.readAllBytes(Path.of(head.toString().replace(".head", ".body")));
            ByteBuf direct = Unpooled.directBuffer(bytes.length).writeBytes(bytes);
            body = buffer(direct);
            if (bytes.length > 0) {
                headers.set(HttpHeaders.CONTENT_LENGTH, HttpHeaders.createOptimized(Integer.toString(bytes.length)));
            }
        }

        @SuppressWarnings("deprecation") // Vert.x 4 has no other way to a body outside the heap.
        private static Buffer buffer(ByteBuf direct) {
            return Buffer.buffer(Unpooled.unreleasableBuffer(direct));
        }

        private void to(HttpServerResponse response) {
            response.setStatusCode(status);
            response.headers().addAll(headers);
            if (body.length() == 0) {
                response.end();
            } else {
                response.end(body);
            }
        }
    }

    private BareServer(Map<Integer, List<Answer>> answers) {
        this.answers = answers;
    }

    /** Takes pairs of a port and a folder with recorded answers; ends with its standard input. */
    public static void main(String... arguments) throws IOException {
        Map<Integer, List<Answer>> answers = new TreeMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            answers.put(Integer.parseInt(arguments[i]), recorded(Path.of(arguments[i + 1])));
        }
        Vertx vertx = Vertx.vertx();
        // As many as the service has: two a core.
        var all = new DeploymentOptions().setInstances(2 * Runtime.getRuntime().availableProcessors());
        vertx.deployVerticle(() -> new BareServer(answers), all)
                .onSuccess(ready -> System.out.println("ready"))
                .onFailure(failed -> System.exit(1));
        while (System.in.read() >= 0) {
            // Nothing is said to it; it ends when whoever started it does.
        }
        System.exit(0);
    }

    private static List<Answer> recorded(Path folder) throws IOException {
        List<Answer> recorded = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path head : files.filter(file -> file.toString().endsWith(".head"))
                    .sorted()
                    .toList()) {
                recorded.add(new Answer(head));
            }
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        return recorded;
    }

    @Override
    public void start() {
        answers.forEach((port, inTurn) ->
                vertx.createHttpServer().requestHandler(new Sending(inTurn)).listen(port, "127.0.0.1"));
    }

    private static final class Sending implements Handler<HttpServerRequest> {
        private final List<Answer> inTurn;
        private int next;

        private Sending(List<Answer> inTurn) {
            this.inTurn = inTurn;
        }

        @Override
        public void handle(HttpServerRequest request) {
            next = next + 1 == inTurn.size() ? 0 : next + 1;
            inTurn.get(next).to(request.response());
        }
    }
}
