package org.cifal.workshops.catalogue.listing;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cifal.workshops.catalogue.conditional.PreparedAnswer;
import org.cifal.workshops.catalogue.language.WantedLanguages;
import org.cifal.workshops.catalogue.parameter.AddressQuery;
import org.cifal.workshops.catalogue.parameter.QueryParameters;
import org.cifal.workshops.catalogue.route.Asked;
import org.cifal.workshops.catalogue.route.PublicRoutes;
import org.cifal.workshops.catalogue.snapshot.PreparedWorkshop;
import org.cifal.workshops.catalogue.snapshot.Snapshot;
import org.cifal.workshops.catalogue.syndication.Addresses;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The short way to {@link WorkshopsResource}'s answers. */
@ApplicationScoped
class WorkshopsRoute {

    private static final String LISTING = "/v1/workshops";
    private static final String ONE = LISTING + "/";

    private final PublicRoutes routes;
    private final Addresses addresses;
    private final String publicUrl;

    WorkshopsRoute(
            PublicRoutes routes, Addresses addresses, @ConfigProperty(name = "workshops.public-url") String publicUrl) {
        this.routes = routes;
        this.addresses = addresses;
        this.publicUrl = publicUrl;
    }

    void register(@Observes Router router) {
        routes.serve(router, LISTING, "listing", this::list);
        routes.serve(router, ONE + "*", "workshop", this::readOne);
    }

    private Optional<PreparedAnswer> list(Snapshot snapshot, Asked asked) {
        return asked.path().equals(LISTING)
                ? AddressQuery.wellFormed(asked.query())
                        .map(query -> ListingQuery.of(query, asked.acceptLanguage(), asked.prefer()))
                        // Texts are looked through for these, which takes longer than others may wait.
                        .filter(query -> !query.highlights())
                        .map(query -> ListingPage.of(snapshot, query, publicUrl))
                : Optional.empty();
    }

    private Optional<PreparedAnswer> readOne(Snapshot snapshot, Asked asked) {
        if (!asked.path().startsWith(ONE)) {
            return Optional.empty();
        }
        String rest = asked.path().substring(ONE.length());
        int slash = rest.indexOf('/');
        String slug = slash < 0 ? rest : rest.substring(0, slash);
        String aspect = slash < 0 ? "" : rest.substring(slash);
        return snapshot.find(slug)
                .filter(workshop -> !workshop.withdrawn())
                .flatMap(workshop -> AddressQuery.wellFormed(asked.query())
                        .flatMap(query -> aspect(aspect, workshop, query, asked.acceptLanguage())));
    }

    private Optional<PreparedAnswer> aspect(
            String aspect, PreparedWorkshop workshop, Map<String, List<String>> query, String acceptLanguage) {
        return switch (aspect) {
            case "" ->
                Optional.of(workshop.workshop(WantedLanguages.of(query, acceptLanguage))
                        .linking(AlternateForms.of(workshop.slug(), addresses).toList()));
            case "/notices" -> Optional.of(workshop.notices(WantedLanguages.of(query, acceptLanguage)));
            case "/record" -> {
                QueryParameters.of(query, List.of()).check();
                yield Optional.of(workshop.record());
            }
            default -> Optional.empty();
        };
    }
}
