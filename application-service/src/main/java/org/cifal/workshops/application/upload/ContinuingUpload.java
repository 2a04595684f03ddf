package org.cifal.workshops.application.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Clock;
import java.util.AbstractList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.cifal.workshops.application.content.DeclaredTypePolicy;
import org.cifal.workshops.application.document.Destination;
import org.cifal.workshops.application.document.Document;
import org.cifal.workshops.application.document.ReceivingDocument;
import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;
import org.cifal.workshops.application.storage.ArrivingBody;
import org.cifal.workshops.application.storage.DocumentStore;

/**
 * Goes on with an upload: keeps what arrives, piece by piece, and makes a document of it once all is there.
 *
 * <p>A piece counts as soon as its row is committed, so a broken connection costs what was under way at that moment, and
 * another instance can go on. Two connections that send the same bytes do not mix: the first to add a piece wins.
 */
@ApplicationScoped
class ContinuingUpload {

    private final KeepingUploads keeping;
    private final KeepingPieces pieces;
    private final ReceivingDocument receiving;
    private final DocumentStore store;
    private final Clock clock;

    ContinuingUpload(
            KeepingUploads keeping,
            KeepingPieces pieces,
            ReceivingDocument receiving,
            DocumentStore store,
            Clock clock) {
        this.keeping = keeping;
        this.pieces = pieces;
        this.receiving = receiving;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Takes what the body brings, as far as it comes.
     *
     * @param offset bytes the sender believes have arrived
     */
    Progress go(UUID applicantId, UUID applicationId, UUID uploadId, long offset, InputStream body) {
        Upload upload = keeping.read(applicantId, applicationId, uploadId, clock.instant());
        upload.requireOffset(offset);
        if (upload.documentId().isPresent()) {
            return new Progress(upload, keeping.document(upload.documentId().get()));
        }
        Upload after = pieces.keep(applicantId, upload, new ArrivingBody(body));
        return new Progress(after, after.arrived() ? complete(applicantId, after) : null);
    }

    private Document complete(UUID applicantId, Upload upload) {
        Destination destination = new Destination(
                applicantId,
                upload.applicationId(),
                upload.code(),
                upload.filename(),
                DeclaredTypePolicy.agreed(upload.filename(), upload.mediaType()));
        try {
            Document document = receiving
                    .takeOver(destination, together(upload), HexFormat.of().parseHex(upload.sha256()))
                    .document();
            keeping.becomes(upload.id(), document.id());
            return document;
        } catch (Rejection refused) {
            if (isForGood(refused)) {
                keeping.drop(upload.id());
            }
            throw refused;
        }
    }

    /** Whether the same bytes would be refused again, whatever happens meanwhile. */
    private static boolean isForGood(Rejection refused) {
        return refused.type() == ProblemType.DOCUMENT_REFUSED || refused.type() == ProblemType.UNSUPPORTED_MEDIA_TYPE;
    }

    /** The pieces one after the other, each opened when its turn comes. */
    private InputStream together(Upload upload) {
        List<UploadPart> parts = upload.parts();
        return new SequenceInputStream(Collections.enumeration(new AbstractList<>() {
            @Override
            public InputStream get(int index) {
                return store.open(parts.get(index).storedAs());
            }

            @Override
            public int size() {
                return parts.size();
            }
        }));
    }

    /** How far it came, and the document if it is whole; null while it is not. */
    record Progress(Upload upload, Document document) {}
}
