package org.cifal.workshops.application.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.ApplicationMoved;
import org.cifal.workshops.application.application.Applications;
import org.cifal.workshops.application.consent.Consent;
import org.cifal.workshops.application.consent.ConsentChanged;
import org.cifal.workshops.application.consent.Consents;
import org.cifal.workshops.application.selection.DecisionReleased;
import org.hibernate.engine.spi.SessionImplementor;

/**
 * Keeps the recipients' feeds in step with what happens. Listens during a transaction and writes at its very end, inside
 * it: a withdrawn consent and its tombstone are one commit.
 */
@ApplicationScoped
class FeedingApplicants {

    private final Applications applications;
    private final Consents consents;
    private final FeedEntries entries;
    private final TransactionSynchronizationRegistry transaction;
    private final Clock clock;

    FeedingApplicants(
            Applications applications,
            Consents consents,
            FeedEntries entries,
            TransactionSynchronizationRegistry transaction,
            Clock clock) {
        this.applications = applications;
        this.consents = consents;
        this.entries = entries;
        this.transaction = transaction;
        this.clock = clock;
    }

    void on(@Observes ApplicationMoved moved) {
        touch(moved.applicationId());
    }

    void on(@Observes ConsentChanged changed) {
        touch(changed.applicationId());
    }

    void on(@Observes DecisionReleased released) {
        touch(released.applicationId());
    }

    private void touch(UUID applicationId) {
        @SuppressWarnings("unchecked")
        Set<UUID> touched = (Set<UUID>) transaction.getResource(FeedingApplicants.class);
        if (touched == null) {
            touched = new LinkedHashSet<>();
            transaction.putResource(FeedingApplicants.class, touched);
            writeAtTheEnd(touched);
        }
        touched.add(applicationId);
    }

    /** Hibernate calls before it gives its connection back, which no synchronization of the transaction's can rely on. */
    private void writeAtTheEnd(Set<UUID> touched) {
        entries.getEntityManager()
                .unwrap(SessionImplementor.class)
                .getActionQueue()
                .registerProcess(session -> write(touched));
    }

    private void write(Collection<UUID> touched) {
        Instant now = clock.instant();
        List<FeedEntry> changed = new ArrayList<>();
        entries.flush();
        touched.forEach(applicationId -> changed.addAll(change(applicationId, now)));
        if (!changed.isEmpty()) {
            entries.number(changed);
        }
    }

    private List<FeedEntry> change(UUID applicationId, Instant now) {
        Application application = applications.findById(applicationId);
        Set<String> consentedTo = consents.liveWithRecipients(applicationId).stream()
                .filter(consent -> Consent.DISCLOSURE.equals(consent.purpose()))
                .flatMap(consent -> consent.recipients().stream())
                .collect(Collectors.toSet());
        Map<String, FeedEntry> present = new HashMap<>();
        entries.of(applicationId).forEach(entry -> present.put(entry.recipient(), entry));
        Set<String> recipients = new TreeSet<>(consentedTo);
        recipients.addAll(present.keySet());
        List<FeedEntry> changed = new ArrayList<>();
        for (String recipient : recipients) {
            FeedEntry entry = present.get(recipient);
            if (!application.isWithheld()
                    && DisclosurePolicy.mayBeShown(application.status(), consentedTo, recipient)) {
                changed.add(shown(entry == null ? new FeedEntry(recipient, applicationId) : entry, now));
            } else if (entry != null && entry.live()) {
                entry.bury(now);
                changed.add(entry);
            }
        }
        return changed;
    }

    private FeedEntry shown(FeedEntry entry, Instant now) {
        entry.show(now);
        entries.persist(entry);
        return entry;
    }
}
