package org.cifal.workshops.catalogue.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the page that explains a kind of problem stands. */
@ApplicationScoped
class ProblemAddresses {

    private final URI publicUrl;

    ProblemAddresses(@ConfigProperty(name = "workshops.public-url") URI publicUrl) {
        this.publicUrl = publicUrl;
    }

    URI of(ProblemType type) {
        return publicUrl.resolve("/problems/" + type.slug());
    }
}
