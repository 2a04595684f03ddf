package org.cifal.workshops.catalogue.route;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.cifal.workshops.catalogue.clientlimit.CountingClients;
import org.cifal.workshops.catalogue.conditional.PreparedAnswer;
import org.cifal.workshops.catalogue.problem.Rejection;
import org.cifal.workshops.catalogue.snapshot.Snapshot;
import org.cifal.workshops.catalogue.snapshot.Snapshots;

/**
 * The short way of a public read (docs/adr/0021): a route that sends a prepared answer to whoever asks a good question
 * in the usual way. Everything else, a refusal above all, it leaves to the resource of the same address, which would
 * give the same answer by the long way.
 */
@ApplicationScoped
public class PublicRoutes {

    /** After the filter that adds the headers of CORS (-300), before the one that looks for an identity (-200). */
    private static final int ORDER = -250;

    private final Snapshots snapshots;
    private final CountingClients clients;
    private final MeterRegistry meters;

    /** What one feature answers; never blocks. */
    @FunctionalInterface
    public interface Reading {

        /**
         * The answer to a good question.
         *
         * @return empty where it is for the resource to answer
         * @throws Rejection where the question is refused, which the resource then does
         */
        Optional<PreparedAnswer> answer(Snapshot snapshot, Asked asked);
    }

    PublicRoutes(Snapshots snapshots, CountingClients clients, MeterRegistry meters) {
        this.snapshots = snapshots;
        this.clients = clients;
        this.meters = meters;
    }

    /**
     * Answers GET requests of a path.
     *
     * @param path with an asterisk at its end for all that begin so
     * @param name under which they are counted
     */
    public void serve(Router router, String path, String name, Reading reading) {
        router.route(HttpMethod.GET, path).order(ORDER).handler(new Serving(reading, name));
    }

    private final class Serving implements Handler<RoutingContext> {

        private final Reading reading;
        private final Counter whole;
        private final Counter notModified;
        private final Counter other;

        private Serving(Reading reading, String name) {
            this.reading = reading;
            this.whole = counter(name, "200");
            this.notModified = counter(name, "304");
            this.other = counter(name, "other");
        }

        private Counter counter(String name, String status) {
            return Counter.builder("workshops.public.reads")
                    .description("Public reads answered from memory by the short way; other: left to the resource")
                    .tag("resource", name)
                    .tag("status", status)
                    .register(meters);
        }

        @Override
        public void handle(RoutingContext context) {
            HttpServerRequest request = context.request();
            Optional<PreparedAnswer> answer = takesJson(request) ? answer(context) : Optional.empty();
            if (answer.isEmpty()) {
                other.increment();
                context.next();
            } else if (answer.get().to(request) == 200) {
                whole.increment();
            } else {
                notModified.increment();
            }
        }

        private Optional<PreparedAnswer> answer(RoutingContext context) {
            Asked asked = Asked.of(context.request());
            try {
                Snapshot snapshot = snapshots.current();
                return snapshot.kept(asked, () -> {
                    // What is at hand is nobody's work.
                    clients.countSearch(context);
                    return reading.answer(snapshot, asked);
                });
            } catch (Rejection refusedByTheResource) {
                return Optional.empty();
            }
        }
    }

    /** Whatever else a client accepts is weighed by the resource. */
    private static boolean takesJson(HttpServerRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept == null || "*/*".equals(accept) || "application/json".equals(accept);
    }
}
