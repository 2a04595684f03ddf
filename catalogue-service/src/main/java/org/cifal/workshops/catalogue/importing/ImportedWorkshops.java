package org.cifal.workshops.catalogue.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which workshop an external reference stands for, and what was last imported under it. */
@ApplicationScoped
class ImportedWorkshops {

    private final EntityManager entities;

    ImportedWorkshops(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What is known of a reference.
     *
     * @param fingerprint SHA-256 of what was last imported, in hexadecimal
     * @param revision the workshop had afterwards
     */
    record Imported(UUID workshopId, String fingerprint, long revision) {}

    Optional<Imported> find(String organisation, String externalReference) {
        List<?> rows = entities.createNativeQuery("SELECT workshop_id, fingerprint, revision FROM imported_workshop"
                        + " WHERE organisation = ? AND external_reference = ?")
                .setParameter(1, organisation)
                .setParameter(2, externalReference)
                .getResultList();
        return rows.stream().findFirst().map(Object[].class::cast).map(row -> {
            ByteBuffer id = ByteBuffer.wrap((byte[]) row[0]);
            return new Imported(new UUID(id.getLong(), id.getLong()), (String) row[1], ((Number) row[2]).longValue());
        });
    }

    /** For the first time, after the workshop's own row is written; one reference never stands for two workshops. */
    void remember(String organisation, String externalReference, Imported imported) {
        entities.flush();
        byte[] id = ByteBuffer.allocate(16)
                .putLong(imported.workshopId().getMostSignificantBits())
                .putLong(imported.workshopId().getLeastSignificantBits())
                .array();
        entities.createNativeQuery("INSERT INTO imported_workshop"
                        + " (organisation, external_reference, workshop_id, fingerprint, revision)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, organisation)
                .setParameter(2, externalReference)
                .setParameter(3, id)
                .setParameter(4, imported.fingerprint())
                .setParameter(5, imported.revision())
                .executeUpdate();
    }

    /** What was imported now, under a reference that is known. */
    void update(String organisation, String externalReference, Imported imported) {
        entities.flush();
        entities.createNativeQuery("UPDATE imported_workshop SET fingerprint = ?1, revision = ?2"
                        + " WHERE organisation = ?3 AND external_reference = ?4")
                .setParameter(1, imported.fingerprint())
                .setParameter(2, imported.revision())
                .setParameter(3, organisation)
                .setParameter(4, externalReference)
                .executeUpdate();
    }

    /** Lets go of what was loaded, so that memory does not grow with the file. */
    void forgetLoaded() {
        entities.flush();
        entities.clear();
    }
}
