package org.cifal.workshops.application.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.Applications;
import org.cifal.workshops.application.call.CallTerms;
import org.cifal.workshops.application.call.Calls;

/** Takes a document into one's own draft or correction, and back out of it. */
@ApplicationScoped
class HandingInDocument {

    private static final long LARGEST_FILE = 10L * 1024 * 1024;
    private static final long LARGEST_APPLICATION = 40L * 1024 * 1024;

    private final Applications applications;
    private final Calls calls;
    private final Documents documents;

    HandingInDocument(Applications applications, Calls calls, Documents documents) {
        this.applications = applications;
        this.calls = calls;
        this.documents = documents;
    }

    /** Before the body is read: whether there is a place for it, and how many bytes are left. */
    @Transactional
    long room(UUID applicantId, UUID applicationId, String code, DocumentKind kind) {
        Application application =
                applications.ofApplicant(applicantId, applicationId).orElseThrow(NotFoundException::new);
        CallTerms.RequiredDocument required = calls.ofWorkshop(application.workshopId())
                .terms()
                .flatMap(terms -> terms.requiredDocument(code))
                .orElseThrow(NotFoundException::new);
        application.refuseUnlessBeingEdited();
        if (!required.acceptedTypes().contains(kind.mediaType())) {
            throw new TypeNotAccepted(kind.mediaType(), required.acceptedTypes());
        }
        return Math.min(LARGEST_FILE, LARGEST_APPLICATION - bytesBeside(application, code));
    }

    /** After the file is safe on disk. Answers the document, and whether it is the first for its code. */
    @Transactional
    HandedIn place(UUID applicantId, UUID applicationId, String code, String filename, StoredFile file, Instant now) {
        Application application = own(applicantId, applicationId);
        if (bytesBeside(application, code) + file.bytes() > LARGEST_APPLICATION) {
            throw new FileTooLarge("The application's documents together may have 40 MB.");
        }
        Optional<Document> earlier = documents.beingEdited(application, code);
        earlier.filter(document -> !counts(application, document)).ifPresent(document -> document.replace(now));
        Document document = new Document(applicationId, code, filename, file, now);
        application.place(code, document.entry());
        documents.persist(document);
        return new HandedIn(document, earlier.isEmpty());
    }

    @Transactional
    void takeBack(UUID applicantId, UUID applicationId, String code, Instant now) {
        Application application = own(applicantId, applicationId);
        Document document = documents.beingEdited(application, code).orElseThrow(NotFoundException::new);
        application.remove(code);
        if (!counts(application, document)) {
            document.replace(now);
        }
    }

    @Transactional
    Document read(UUID applicantId, UUID applicationId, String code) {
        return applications
                .ofApplicant(applicantId, applicationId)
                .flatMap(application -> documents.beingEdited(application, code))
                .orElseThrow(NotFoundException::new);
    }

    private Application own(UUID applicantId, UUID applicationId) {
        return applications.ofApplicantForChange(applicantId, applicationId).orElseThrow(NotFoundException::new);
    }

    /** What was submitted stays in its place while a correction is being edited. */
    private static boolean counts(Application application, Document document) {
        return application.correction().isPresent()
                && application.dossier().values().stream()
                        .anyMatch(entry -> entry.documentId().equals(document.id()));
    }

    private static long bytesBeside(Application application, String code) {
        return application.contentBeingEdited().dossier().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(code))
                .mapToLong(entry -> entry.getValue().bytes())
                .sum();
    }

    /** A document that was taken in. */
    record HandedIn(Document document, boolean first) {}
}
