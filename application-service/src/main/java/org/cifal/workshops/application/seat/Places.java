package org.cifal.workshops.application.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.ApplicationMoved;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.call.CallTerms;
import org.cifal.workshops.application.selection.DecisionReleased;

/**
 * The places of each workshop and who has one.
 *
 * <p>One row a workshop counts what is taken. A place is taken by an update that changes the row only while fewer are
 * taken than there are: whoever comes at the same time waits for the commit before and is then counted against it, across
 * all instances (rule 5). The row of an application says that it has its place, so that it takes and gives back one.
 */
@ApplicationScoped
public class Places {

    private final EntityManager database;

    Places(EntityManager database) {
        this.database = database;
    }

    /** Takes a place for an application that has none, as late in the transaction as can be. */
    void take(Application application, Call call, Instant now) {
        requireNotStatedFull(call);
        Integer capacity = capacity(call);
        if (!counted(call.workshopId(), capacity)) {
            begin(call.workshopId());
            if (!counted(call.workshopId(), capacity)) {
                throw new PlacesTaken(capacity);
            }
        }
        database.createNativeQuery("INSERT INTO place (application_id, workshop_id, taken_at) VALUES (?1, ?2, ?3)")
                .setParameter(1, application.id())
                .setParameter(2, call.workshopId())
                .setParameter(3, now)
                .executeUpdate();
    }

    /** Refuses when none is left; what is left now can be gone the next moment. */
    public void requireOneLeft(Call call) {
        requireNotStatedFull(call);
        Integer capacity = capacity(call);
        if (capacity != null && taken(call.workshopId()) >= capacity) {
            throw new PlacesTaken(capacity);
        }
    }

    /** The organiser may give places outside the platform, and says so by a notice. */
    private static void requireNotStatedFull(Call call) {
        if (call.facts().statedFull()) {
            throw PlacesTaken.asTheOrganiserStates();
        }
    }

    /** How many are taken. */
    public int taken(UUID workshopId) {
        List<?> taken = database.createNativeQuery("SELECT taken FROM workshop_places WHERE workshop_id = ?1")
                .setParameter(1, workshopId)
                .getResultList();
        return taken.isEmpty() ? 0 : ((Number) taken.get(0)).intValue();
    }

    void giveBack(@Observes ApplicationMoved moved) {
        switch (moved.to()) {
            case WITHDRAWN, DECLINED, LAPSED -> giveBack(moved.applicationId(), moved.workshopId());
            case DRAFT, SUBMITTED, SCREENED, UNDER_REVIEW, DECIDED, ACCEPTED, ATTENDED, ABSENT, CERTIFIED -> {
                // The place stays with them, if they have one.
            }
        }
    }

    /** Whoever is not to take part has no place; a reserve keeps theirs, so that nobody overtakes them. */
    void giveBack(@Observes DecisionReleased decided) {
        if (PlacesPolicy.givesBack(decided.outcome())) {
            giveBack(decided.applicationId(), decided.workshopId());
        }
    }

    private void giveBack(UUID applicationId, UUID workshopId) {
        int gone = database.createNativeQuery("DELETE FROM place WHERE application_id = ?1")
                .setParameter(1, applicationId)
                .executeUpdate();
        if (gone == 1) {
            database.createNativeQuery("UPDATE workshop_places SET taken = taken - 1 WHERE workshop_id = ?1")
                    .setParameter(1, workshopId)
                    .executeUpdate();
        }
    }

    boolean has(UUID applicationId) {
        return !database.createNativeQuery("SELECT 1 FROM place WHERE application_id = ?1")
                .setParameter(1, applicationId)
                .getResultList()
                .isEmpty();
    }

    /** @param capacity null means without end */
    private boolean counted(UUID workshopId, Integer capacity) {
        return database.createNativeQuery(
                                "UPDATE workshop_places SET taken = taken + 1 WHERE workshop_id = ?1 AND taken < ?2")
                        .setParameter(1, workshopId)
                        .setParameter(2, capacity == null ? Integer.MAX_VALUE : capacity)
                        .executeUpdate()
                == 1;
    }

    /** Takes the row's lock at once where it is there: a shared one that all then want to widen would be a deadlock. */
    private void begin(UUID workshopId) {
        database.createNativeQuery("INSERT INTO workshop_places (workshop_id, taken) VALUES (?1, 0)"
                        + " ON DUPLICATE KEY UPDATE taken = taken")
                .setParameter(1, workshopId)
                .executeUpdate();
    }

    private static Integer capacity(Call call) {
        return call.terms().map(CallTerms::capacity).orElse(null);
    }
}
