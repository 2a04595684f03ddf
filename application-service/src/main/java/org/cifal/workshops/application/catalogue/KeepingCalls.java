package org.cifal.workshops.application.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.call.CallChanged;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.call.WorkshopFacts;

/** Takes what the catalogue says into this service's own copy of the calls. */
@ApplicationScoped
class KeepingCalls {

    private final Calls calls;
    private final FeedPositions positions;
    private final Event<CallChanged> changed;

    KeepingCalls(Calls calls, FeedPositions positions, Event<CallChanged> changed) {
        this.calls = calls;
        this.positions = positions;
        this.changed = changed;
    }

    /**
     * Takes over a page and the position after it in one transaction: at least once delivered, exactly once in effect.
     *
     * @param position at which the page was asked for; when the feed was followed further meanwhile, the page is left
     */
    @Transactional
    void keep(long position, FeedPage page, Instant now) {
        FeedPosition stands = positions.locked();
        if (stands.afterChangeNumber() != position) {
            return;
        }
        for (FeedPage.Item item : page.items()) {
            if (item.deleted()) {
                calls.findByIdOptional(item.id()).ifPresent(call -> call.takeBack(now));
            } else {
                keep(item.data(), now);
            }
        }
        stands.advanceTo(page.nextPosition());
    }

    /** Takes over one workshop, asked for outside the feed. */
    @Transactional
    void keep(WorkshopFacts facts, Instant now) {
        Call copy = calls.findById(facts.id(), LockModeType.PESSIMISTIC_WRITE);
        if (copy == null) {
            calls.persistAndFlush(new Call(facts, now));
            return;
        }
        WorkshopFacts before = copy.facts();
        if (copy.follow(facts, now)) {
            changed.fire(new CallChanged(facts.id(), before, facts, now));
        }
    }
}
