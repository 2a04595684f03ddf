package org.cifal.workshops.catalogue.workshop;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A workshop as the change feed carries it: all languages, and what the catalogue itself knows of it.
 *
 * @param postponed true, or null where it is not postponed
 * @param full true where the organiser states that all places are taken, or null
 */
public record WorkshopRecordView(
        UUID id,
        String slug,
        PublicationStatus publicationStatus,
        long revision,
        Optional<Instant> publishedAt,
        Boolean postponed,
        Boolean full,
        @JsonUnwrapped WorkshopContent content) {

    /**
     * What the feed carries of a workshop.
     *
     * @param publicUrl absolute base of the addresses of its templates
     */
    public static WorkshopRecordView of(Workshop workshop, String publicUrl) {
        return new WorkshopRecordView(
                workshop.id(),
                workshop.slug(),
                workshop.status(),
                workshop.revision(),
                workshop.publishedAt(),
                workshop.postponed() ? Boolean.TRUE : null,
                workshop.full() ? Boolean.TRUE : null,
                workshop.content()
                        .withClosings()
                        .withTemplates(
                                workshop.templates(),
                                (code, version) -> URI.create("%s/v1/workshops/%s/templates/%s/versions/%d"
                                        .formatted(publicUrl, workshop.slug(), code, version))));
    }
}
