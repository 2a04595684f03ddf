package org.cifal.workshops.application.disclosure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The ledger. It is written and read, never changed. Newest first; {@code before} null starts at the newest. */
@ApplicationScoped
class Disclosures implements PanacheRepositoryBase<Disclosure, UUID> {

    List<Disclosure> ofRecipient(String recipient, UUID before, int limit) {
        return page("recipient", recipient, before, limit);
    }

    List<Disclosure> ofApplicant(UUID applicantId, UUID before, int limit) {
        return page("applicantId", applicantId, before, limit);
    }

    private List<Disclosure> page(String whose, Object who, UUID before, int limit) {
        var found = before == null
                ? find(whose + " = ?1 order by id desc", who)
                : find(whose + " = ?1 and id < ?2 order by id desc", who, before);
        return found.page(0, limit).list();
    }
}
