package org.cifal.workshops.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Sends a request until it is answered by something other than a broken line or a server in trouble, as the contract tells
 * clients to. What was answered is acknowledged; what was not may have happened or not.
 */
final class PatientClient {

    private static final int MOST_ATTEMPTS = 300;
    private static final Duration BETWEEN = Duration.ofMillis(100);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI service;
    private final Outages outages;
    private final AtomicInteger repeated = new AtomicInteger();

    PatientClient(URI service, Outages outages) {
        this.service = service;
        this.outages = outages;
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(service.resolve(path)).timeout(Duration.ofSeconds(30));
    }

    /** The answer, and the bytes of its body. */
    HttpResponse<byte[]> send(HttpRequest request) {
        return send(() -> request);
    }

    /** As the other; what is sent is made anew for each attempt. */
    HttpResponse<byte[]> send(Supplier<HttpRequest> request) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            try {
                HttpResponse<byte[]> answer = http.send(request.get(), HttpResponse.BodyHandlers.ofByteArray());
                if (answer.statusCode() < 500 && answer.statusCode() != 409) {
                    outages.acknowledged();
                    return answer;
                }
            } catch (IOException brokenLine) {
                outages.awaitEnd();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
            repeated.incrementAndGet();
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
        throw new IllegalStateException("No answer to " + request.get());
    }

    int repeated() {
        return repeated.get();
    }
}
