package org.cifal.workshops.application.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

/** Where each feed stands. */
@ApplicationScoped
class FeedPositions implements PanacheRepositoryBase<FeedPosition, String> {

    static final String WORKSHOPS = "workshops";

    @Transactional
    long present() {
        return findById(WORKSHOPS).afterChangeNumber();
    }

    /** Locked until the transaction ends, so that a page is taken over by one instance. */
    FeedPosition locked() {
        return findById(WORKSHOPS, LockModeType.PESSIMISTIC_WRITE);
    }
}
