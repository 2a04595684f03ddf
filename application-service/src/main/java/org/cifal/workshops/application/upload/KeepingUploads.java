package org.cifal.workshops.application.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.UUID;
import org.cifal.workshops.application.application.Applications;
import org.cifal.workshops.application.content.DeclaredTypePolicy;
import org.cifal.workshops.application.document.Destination;
import org.cifal.workshops.application.document.Document;
import org.cifal.workshops.application.document.Documents;
import org.cifal.workshops.application.document.ReceivingDocument;
import org.cifal.workshops.application.storage.FileTooLarge;

/** Keeps the account of one's own uploads: each method one short transaction. */
@ApplicationScoped
class KeepingUploads {

    private final Uploads uploads;
    private final Applications applications;
    private final Documents documents;
    private final ReceivingDocument receiving;

    KeepingUploads(Uploads uploads, Applications applications, Documents documents, ReceivingDocument receiving) {
        this.uploads = uploads;
        this.applications = applications;
        this.documents = documents;
        this.receiving = receiving;
    }

    /** Refuses at once what would be refused at the end: no place, no room, a name that lies. */
    @Transactional
    UploadView begin(UUID applicantId, UUID applicationId, BeginUpload announced, Instant now) {
        long room = receiving.room(new Destination(
                applicantId,
                applicationId,
                announced.code(),
                announced.filename(),
                DeclaredTypePolicy.agreed(announced.filename(), announced.mediaType())));
        if (announced.size() > room) {
            throw new FileTooLarge("The file has more than the %d bytes that are left for it.".formatted(room));
        }
        uploads.openFor(applicationId, announced.code()).forEach(uploads::delete);
        Upload upload = new Upload(applicationId, announced, now);
        uploads.persist(upload);
        return UploadView.of(upload);
    }

    @Transactional
    Upload read(UUID applicantId, UUID applicationId, UUID uploadId, Instant now) {
        return own(applicantId, applicationId, uploadId, now);
    }

    /** Answers the upload with the piece in it; with its pieces loaded, for whoever puts them together. */
    @Transactional
    Upload add(UUID uploadId, long offset, long length, String storedAs) {
        Upload upload = uploads.forChange(uploadId).orElseThrow(NotFoundException::new);
        upload.add(offset, length, storedAs);
        return upload;
    }

    @Transactional
    void becomes(UUID uploadId, UUID documentId) {
        uploads.forChange(uploadId).ifPresent(upload -> upload.becomes(documentId));
    }

    @Transactional
    Document document(UUID documentId) {
        return documents.findByIdOptional(documentId).orElseThrow(NotFoundException::new);
    }

    @Transactional
    void forget(UUID applicantId, UUID applicationId, UUID uploadId, Instant now) {
        uploads.delete(own(applicantId, applicationId, uploadId, now));
    }

    /** It can never become a document. */
    @Transactional
    void drop(UUID uploadId) {
        uploads.deleteById(uploadId);
    }

    private Upload own(UUID applicantId, UUID applicationId, UUID uploadId, Instant now) {
        Upload upload = applications
                .ofApplicant(applicantId, applicationId)
                .flatMap(application -> uploads.of(application.id(), uploadId))
                .filter(found -> now.isBefore(found.expiresAt()))
                .orElseThrow(NotFoundException::new);
        upload.parts();
        return upload;
    }
}
