package org.cifal.workshops.application.document;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;

/** A nominating official hands in a document of an application, through the same checks as the applicant's own. */
@ApplicationScoped
public class HandingInForApplicant {

    private final HandingInDocument handingIn;
    private final DocumentFolder folder;
    private final Clock clock;

    HandingInForApplicant(HandingInDocument handingIn, DocumentFolder folder, Clock clock) {
        this.handingIn = handingIn;
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Takes the file in.
     *
     * @param placed runs in the transaction that gives the document its place in the dossier
     * @return the document, safe and in its place
     */
    public Document handIn(Place place, SentFile file, Consumer<Document> placed) {
        DocumentKind kind = DeclaredTypePolicy.agreed(file.filename(), file.declaredType());
        long room = handingIn.room(place.applicantId(), place.applicationId(), place.code(), kind, Hand.OFFICIAL);
        StoredFile stored = folder.take(file.body(), kind, room, ContentDigest.sha256In(file.digest()));
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                Document document = handingIn
                        .place(
                                place.applicantId(),
                                place.applicationId(),
                                place.code(),
                                file.filename(),
                                stored,
                                clock.instant())
                        .document();
                placed.accept(document);
                return document;
            });
        } catch (RuntimeException notPlaced) {
            folder.remove(stored);
            throw notPlaced;
        }
    }

    /** Where the document belongs. */
    public record Place(UUID applicantId, UUID applicationId, String code) {}

    /**
     * A file as it comes in.
     *
     * @param declaredType the {@code Content-Type}; may be null
     * @param digest the {@code Content-Digest}; may be null
     */
    public record SentFile(String filename, String declaredType, String digest, InputStream body) {}
}
