package org.cifal.workshops.application.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All consents. */
@ApplicationScoped
public class Consents implements PanacheRepositoryBase<Consent, UUID> {

    /** Those not withdrawn, in the order they were given. */
    public List<Consent> live(UUID applicationId) {
        return list("applicationId = ?1 and withdrawnAt is null order by id", applicationId);
    }

    /** The same, with their recipients. */
    public List<Consent> liveWithRecipients(UUID applicationId) {
        return list(
                "from Consent c left join fetch c.recipients where c.applicationId = ?1 and c.withdrawnAt is null"
                        + " order by c.id",
                applicationId);
    }

    public Optional<Consent> live(UUID applicationId, String code) {
        return find("applicationId = ?1 and code = ?2 and withdrawnAt is null order by id desc", applicationId, code)
                .firstResultOptional();
    }

    /** The last there was, withdrawn or not. */
    public Optional<Consent> latest(UUID applicationId, String code) {
        return find("applicationId = ?1 and code = ?2 order by id desc", applicationId, code)
                .firstResultOptional();
    }

    /** The live consents on which a recipient may read the applicant. */
    public List<Consent> liveTowards(UUID applicationId, String recipient) {
        return list(
                "applicationId = ?1 and purpose = ?2 and withdrawnAt is null and ?3 member of recipients order by id",
                applicationId,
                Consent.DISCLOSURE,
                recipient);
    }
}
