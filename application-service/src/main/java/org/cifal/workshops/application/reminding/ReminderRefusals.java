package org.cifal.workshops.application.reminding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Those who want no reminders. */
@ApplicationScoped
class ReminderRefusals implements PanacheRepositoryBase<ReminderRefusal, UUID> {}
