package org.cifal.workshops.catalogue.editing;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.parameter.AddressQuery;
import org.cifal.workshops.catalogue.parameter.QueryParameters;
import org.cifal.workshops.catalogue.workshop.PublicationStatus;

/**
 * Which of an organisation's workshops are wanted.
 *
 * @param words a part of the slug or of a title
 * @param statuses empty means any
 * @param before the last one of the page before
 */
record OwnWorkshopsQuery(
        Optional<String> words, NavigableSet<PublicationStatus> statuses, Optional<UUID> before, int limit) {

    private static final int MOST = 100;
    private static final int USUAL = 20;
    private static final int ID_LENGTH = 36;
    private static final int LONGEST = 120;
    private static final String STATUSES = "must be one of: "
            + Stream.of(PublicationStatus.values()).map(OwnWorkshopsQuery::name).collect(Collectors.joining(", "));

    /**
     * Reads a request.
     *
     * @throws org.cifal.workshops.catalogue.parameter.InvalidParameters with everything that is wrong
     */
    static OwnWorkshopsQuery of(UriInfo uri) {
        var parameters = QueryParameters.of(uri, "q", "publicationStatus", "limit", "cursor");
        var query = new OwnWorkshopsQuery(
                parameters.parsed(
                        "q",
                        LONGEST,
                        given -> Optional.of(given.strip()).filter(words -> !words.isEmpty()),
                        "must be 1 to %d characters".formatted(LONGEST)),
                parameters.each(
                        "publicationStatus",
                        PublicationStatus.values().length,
                        given -> Stream.of(PublicationStatus.values())
                                .filter(status -> name(status).equals(given))
                                .findFirst(),
                        STATUSES),
                parameters.parsed("cursor", ID_LENGTH, OwnWorkshopsQuery::id, "is not one that this listing gave out"),
                (int) parameters.number("limit", 1, MOST, USUAL));
        parameters.check();
        return query;
    }

    /** The address of the page that begins after this workshop. */
    String next(String listing, UUID last) {
        UriBuilder address = UriBuilder.fromUri(listing);
        words.ifPresent(given -> AddressQuery.write(address, "q", given));
        statuses.forEach(status -> address.queryParam("publicationStatus", name(status)));
        return address.queryParam("limit", limit)
                .queryParam("cursor", last)
                .build()
                .toString();
    }

    private static String name(PublicationStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<UUID> id(String given) {
        try {
            return Optional.of(UUID.fromString(given));
        } catch (IllegalArgumentException madeUp) {
            return Optional.empty();
        }
    }
}
