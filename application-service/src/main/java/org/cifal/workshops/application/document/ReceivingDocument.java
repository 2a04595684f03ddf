package org.cifal.workshops.application.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.io.InputStream;
import java.time.Clock;
import org.cifal.workshops.application.document.HandingInDocument.HandedIn;
import org.cifal.workshops.application.problem.Rejection;
import org.cifal.workshops.application.storage.ArrivingBody;
import org.cifal.workshops.application.storage.DocumentStore;
import org.cifal.workshops.application.storage.StoredFile;
import org.cifal.workshops.application.storage.TakingFile;

/** Receives a document whole: asks whether it has a place, takes the file in, puts it there. */
@ApplicationScoped
public class ReceivingDocument {

    private final HandingInDocument handingIn;
    private final TakingFile taking;
    private final DocumentStore store;
    private final Clock clock;

    ReceivingDocument(HandingInDocument handingIn, TakingFile taking, DocumentStore store, Clock clock) {
        this.handingIn = handingIn;
        this.taking = taking;
        this.store = store;
        this.clock = clock;
    }

    /** How many bytes may come; refuses where the file has no place. */
    public long room(Destination destination) {
        return handingIn.room(destination);
    }

    /**
     * Receives the bytes as they come over a line; outside any transaction, because they may take their time.
     *
     * @param sha256 that the sender stated; null when none was
     */
    public HandedIn receive(Destination destination, InputStream body, byte[] sha256) {
        return takeOver(destination, new ArrivingBody(body), sha256);
    }

    /** Takes over bytes that arrived before; outside any transaction. */
    public HandedIn takeOver(Destination destination, InputStream arrived, byte[] sha256) {
        StoredFile file =
                taking.take(destination.sender(), arrived, destination.kind(), handingIn.room(destination), sha256);
        try {
            return handingIn.place(destination, file, clock.instant());
        } catch (Rejection | NotFoundException notPlaced) {
            // After any other failure the row may have been committed all the same: the sweep finds out.
            store.remove(file.storedAs());
            throw notPlaced;
        }
    }

    /** The bytes of a document as they came, as a stream. */
    public InputStream open(Document document) {
        return store.open(document.storedAs());
    }
}
