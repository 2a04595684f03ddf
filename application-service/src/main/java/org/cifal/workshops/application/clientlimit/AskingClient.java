package org.cifal.workshops.application.clientlimit;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** Whose request is being answered. */
@ApplicationScoped
class AskingClient {

    private final CurrentVertxRequest request;

    AskingClient(CurrentVertxRequest request) {
        this.request = request;
    }

    /** As {@link ClientAddress} has it. */
    String address() {
        return ClientAddress.of(request.getCurrent().request().remoteAddress().hostAddress());
    }
}
