package org.cifal.workshops.catalogue.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All notices. */
@ApplicationScoped
public class Notices implements PanacheRepositoryBase<Notice, UUID> {

    /** The newest first. */
    public List<Notice> of(Collection<UUID> workshopIds) {
        return workshopIds.isEmpty() ? List.of() : list("workshopId in ?1 order by at desc, id desc", workshopIds);
    }
}
