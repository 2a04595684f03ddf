package org.cifal.workshops.catalogue.changefeed;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.cifal.workshops.catalogue.conditional.PreparedAnswer;
import org.cifal.workshops.catalogue.parameter.AddressQuery;
import org.cifal.workshops.catalogue.route.Asked;
import org.cifal.workshops.catalogue.route.PublicRoutes;
import org.cifal.workshops.catalogue.snapshot.Snapshot;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The short way to {@link WorkshopFeedResource}'s answers. */
@ApplicationScoped
class WorkshopFeedRoute {

    private static final String PATH = "/v1/feeds/workshops";

    private final PublicRoutes routes;
    private final String publicUrl;

    WorkshopFeedRoute(PublicRoutes routes, @ConfigProperty(name = "workshops.public-url") String publicUrl) {
        this.routes = routes;
        this.publicUrl = publicUrl;
    }

    void register(@Observes Router router) {
        routes.serve(router, PATH, "feed", this::read);
    }

    private Optional<PreparedAnswer> read(Snapshot snapshot, Asked asked) {
        return asked.path().equals(PATH)
                ? AddressQuery.wellFormed(asked.query())
                        .map(query -> FeedPage.of(snapshot, FeedQuery.of(query), publicUrl))
                : Optional.empty();
    }
}
