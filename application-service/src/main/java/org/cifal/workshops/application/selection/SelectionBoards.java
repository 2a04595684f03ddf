package org.cifal.workshops.application.selection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The boards, one a workshop. */
@ApplicationScoped
public class SelectionBoards implements PanacheRepositoryBase<SelectionBoard, UUID> {

    /** As it stands; an empty one where nobody has proposed anything yet. */
    SelectionBoard of(UUID workshopId) {
        return findByIdOptional(workshopId).orElseGet(() -> new SelectionBoard(workshopId));
    }

    /** Locked until the transaction ends: whoever changes decisions or seats holds this lock. */
    public SelectionBoard forChange(UUID workshopId) {
        // Not INSERT IGNORE: that leaves a shared lock on a row that is there, and two of those deadlock.
        getEntityManager()
                .createNativeQuery("INSERT INTO selection_board (workshop_id, revision) VALUES (?1, 0)"
                        + " ON DUPLICATE KEY UPDATE revision = revision")
                .setParameter(1, workshopId)
                .executeUpdate();
        SelectionBoard board = findById(workshopId, LockModeType.PESSIMISTIC_WRITE);
        getEntityManager().refresh(board);
        return board;
    }

    /** The decision on an application, once it is released. */
    public Optional<Decision> releasedOn(UUID applicationId) {
        return getEntityManager()
                .createQuery("""
                        select d from SelectionBoard b join b.decisions d
                        where d.applicationId = ?1 and b.releasedAt is not null""", Decision.class)
                .setParameter(1, applicationId)
                .getResultStream()
                .findFirst();
    }

    /** The decisions on these applications that are released. */
    public List<Decision> releasedOnAll(Collection<UUID> applicationIds) {
        return getEntityManager()
                .createQuery("""
                        select d from SelectionBoard b join b.decisions d
                        where d.applicationId in ?1 and b.releasedAt is not null""", Decision.class)
                .setParameter(1, applicationIds)
                .getResultList();
    }
}
