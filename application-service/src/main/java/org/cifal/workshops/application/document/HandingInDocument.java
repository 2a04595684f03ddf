package org.cifal.workshops.application.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.Applications;
import org.cifal.workshops.application.application.DossierEntry;
import org.cifal.workshops.application.call.CallTerms;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.content.DocumentKind;
import org.cifal.workshops.application.content.PageLimitPolicy;
import org.cifal.workshops.application.content.TypeNotAccepted;
import org.cifal.workshops.application.scanner.Scanner;
import org.cifal.workshops.application.storage.StoredFile;

/** Takes a document into one's own draft or correction, and back out of it. */
@ApplicationScoped
public class HandingInDocument {

    private final Applications applications;
    private final Calls calls;
    private final Documents documents;
    private final Scanner scanner;
    private final Event<HandedInByOfficial> byOfficial;

    HandingInDocument(
            Applications applications,
            Calls calls,
            Documents documents,
            Scanner scanner,
            Event<HandedInByOfficial> byOfficial) {
        this.applications = applications;
        this.calls = calls;
        this.documents = documents;
        this.scanner = scanner;
        this.byOfficial = byOfficial;
    }

    /** Before the body is read: whether there is a place for it, and how many bytes are left. */
    @Transactional
    long room(Destination destination) {
        Application application = applications
                .ofApplicant(destination.applicantId(), destination.applicationId())
                .orElseThrow(NotFoundException::new);
        String code = destination.code();
        DocumentKind kind = destination.kind();
        CallTerms terms = calls.ofWorkshop(application.workshopId()).terms().orElseThrow(NotFoundException::new);
        CallTerms.RequiredDocument required = terms.requiredDocument(code).orElseThrow(NotFoundException::new);
        if (destination.nomination() == null && terms.officialAloneUploads(code)) {
            throw OfficialHandsItIn.alone();
        }
        refuseUnlessTheirs(destination, documents.beingEdited(application, code));
        application.refuseUnlessBeingEdited();
        if (!required.acceptedTypes().contains(kind.mediaType())) {
            throw new TypeNotAccepted(kind.mediaType(), required.acceptedTypes());
        }
        return RoomPolicy.room(required, bytesBeside(application, destination), documents.kept(destination));
    }

    /** After the file is safe on disk. Answers the document, and whether it is the first for its code. */
    @Transactional
    HandedIn place(Destination destination, StoredFile file, Instant now) {
        Application application = own(destination.applicantId(), destination.applicationId());
        String code = destination.code();
        CallTerms.RequiredDocument required = required(application, code);
        RoomPolicy.requireRoom(
                required, file.bytes(), bytesBeside(application, destination), documents.kept(destination));
        Optional<Document> earlier = documents.beingEdited(application, code);
        // Again, now that nobody else can place one: an official may have been quicker than this file.
        refuseUnlessTheirs(destination, earlier);
        Document document = new Document(destination, file, scanner.configured(), now);
        application.place(
                code,
                document.entry(PageLimitPolicy.shortcoming(file.pages(), required.pageLimit())
                        .orElse(null)));
        // After the change: in a draft nothing but the new one counts from here on.
        earlier.filter(before -> !counts(application, before)).ifPresent(before -> before.replace(now));
        documents.persist(document);
        if (destination.nomination() != null) {
            byOfficial.fire(new HandedInByOfficial(destination.nomination(), document, now));
        }
        return new HandedIn(document, earlier.isEmpty());
    }

    /** Every file there ever was for a required document, oldest first. */
    @Transactional
    List<Document> versions(UUID applicantId, UUID applicationId, String code) {
        return applications
                .ofApplicant(applicantId, applicationId)
                .map(application -> documents.versions(application.id(), code))
                .orElseThrow(NotFoundException::new);
    }

    /** Refuses what an official handed in: it is a letter about the applicant, and not theirs. */
    @Transactional
    void takeBack(UUID applicantId, UUID applicationId, String code, Instant now) {
        Application application = own(applicantId, applicationId);
        Document document = documents.beingEdited(application, code).orElseThrow(NotFoundException::new);
        if (document.nominationId().isPresent()) {
            throw OfficialHandsItIn.already();
        }
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

    private CallTerms.RequiredDocument required(Application application, String code) {
        return calls.ofWorkshop(application.workshopId())
                .terms()
                .flatMap(terms -> terms.requiredDocument(code))
                .orElseThrow(NotFoundException::new);
    }

    private Application own(UUID applicantId, UUID applicationId) {
        return applications.ofApplicantForChange(applicantId, applicationId).orElseThrow(NotFoundException::new);
    }

    private static void refuseUnlessTheirs(Destination destination, Optional<Document> present) {
        if (destination.nomination() == null
                && present.flatMap(Document::nominationId).isPresent()) {
            throw OfficialHandsItIn.already();
        }
    }

    /** What was submitted stays in its place while a correction is being edited. */
    private static boolean counts(Application application, Document document) {
        return application.correction().isPresent()
                && application.dossier().values().stream()
                        .anyMatch(entry -> entry.documentId().equals(document.id()));
    }

    /** Of what stands for other codes, from the same side: the applicant's files leave the official's room alone. */
    private long bytesBeside(Application application, Destination destination) {
        List<DossierEntry> others = application.contentBeingEdited().dossier().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(destination.code()))
                .map(Map.Entry::getValue)
                .toList();
        Map<UUID, Document> files = documents.ofEntries(others);
        boolean official = destination.nomination() != null;
        return others.stream()
                .filter(entry -> files.get(entry.documentId()).nominationId().isPresent() == official)
                .mapToLong(DossierEntry::bytes)
                .sum();
    }

    /** A document that was taken in. */
    public record HandedIn(Document document, boolean first) {}
}
