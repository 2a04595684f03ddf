package org.cifal.workshops.application.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.DossierEntry;

/** All documents. */
@ApplicationScoped
public class Documents implements PanacheRepositoryBase<Document, UUID> {

    /** The one that counts for the code: after submission, the one that was submitted. */
    public Optional<Document> counting(Application application, String code) {
        return of(application.dossier().get(code));
    }

    /** The one that stands for the code in what the applicant is editing. */
    public Optional<Document> beingEdited(Application application, String code) {
        return of(application.contentBeingEdited().dossier().get(code));
    }

    private Optional<Document> of(DossierEntry entry) {
        return Optional.ofNullable(entry).map(DossierEntry::documentId).flatMap(this::findByIdOptional);
    }

    /** Those not yet set aside, whether they count or belong to a correction. */
    List<Document> notReplaced(UUID applicationId) {
        return list("applicationId = ?1 and replacedAt is null", applicationId);
    }

    /** All there ever were for the code, oldest first. */
    List<Document> versions(UUID applicationId, String code) {
        return list("applicationId = ?1 and code = ?2 order by id", applicationId, code);
    }

    /** Every file the applicant, or every one the officials, handed in for an application. */
    RoomPolicy.Kept kept(Destination destination) {
        String theirs = destination.nomination() == null ? "d.nominationId is null" : "d.nominationId is not null";
        return getEntityManager()
                .createQuery(
                        "select count(d), coalesce(sum(d.bytes), 0) from Document d where d.applicationId = ?1 and "
                                + theirs,
                        RoomPolicy.Kept.class)
                .setParameter(1, destination.applicationId())
                .getSingleResult();
    }

    /** The documents that entries of a dossier stand for, by id. */
    public Map<UUID, Document> ofEntries(Collection<DossierEntry> entries) {
        List<UUID> ids = entries.stream().map(DossierEntry::documentId).toList();
        return list("id in ?1", ids).stream().collect(Collectors.toMap(Document::id, Function.identity()));
    }

    /** Codes of what was submitted and found infected. */
    public Set<String> infected(Application application) {
        return ofEntries(application.dossier().values()).values().stream()
                .filter(document -> document.scan() == ScanState.INFECTED)
                .map(Document::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those the scanner has to see, the longest waiting first. */
    public List<Document> dueForScan(Instant now, int limit) {
        return find(
                        "scan in ?1 and (scanDueAt is null or scanDueAt <= ?2) order by scan, scanDueAt, id",
                        List.of(ScanState.PENDING, ScanState.UNSCANNED),
                        now)
                .page(0, limit)
                .list();
    }

    /** Which of these names in the store belong to a document. */
    public List<String> named(Collection<String> names) {
        return getEntityManager()
                .createQuery("select d.storedAs from Document d where d.storedAs in ?1", String.class)
                .setParameter(1, names)
                .getResultList();
    }
}
