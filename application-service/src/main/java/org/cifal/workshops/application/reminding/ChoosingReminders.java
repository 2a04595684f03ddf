package org.cifal.workshops.application.reminding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.UUID;

/** Whether an applicant is reminded is theirs to choose, signed in or by the link in a reminder. */
@ApplicationScoped
class ChoosingReminders {

    private final Reminders reminders;
    private final ReminderRefusals refusals;

    ChoosingReminders(Reminders reminders, ReminderRefusals refusals) {
        this.reminders = reminders;
        this.refusals = refusals;
    }

    @Transactional
    ReminderChoice read(UUID applicantId) {
        return new ReminderChoice(refusals.findByIdOptional(applicantId).isEmpty());
    }

    @Transactional
    ReminderChoice choose(UUID applicantId, boolean wanted, Instant now) {
        if (wanted) {
            refusals.deleteById(applicantId);
        } else {
            refuse(applicantId, now);
        }
        return new ReminderChoice(wanted);
    }

    /** Whether the link is one of ours; nothing changes. */
    @Transactional
    void find(String secret) {
        if (reminders.stoppedBy(secret).isEmpty()) {
            throw new NotFoundException();
        }
    }

    @Transactional
    void stop(String secret, Instant now) {
        refuse(reminders.stoppedBy(secret).orElseThrow(NotFoundException::new).applicantId(), now);
    }

    private void refuse(UUID applicantId, Instant now) {
        if (refusals.findByIdOptional(applicantId).isEmpty()) {
            refusals.persist(new ReminderRefusal(applicantId, now));
        }
    }
}
