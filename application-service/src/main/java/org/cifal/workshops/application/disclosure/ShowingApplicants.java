package org.cifal.workshops.application.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cifal.workshops.application.applicant.Applicants;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.Applications;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.consent.Consent;
import org.cifal.workshops.application.consent.Consents;
import org.cifal.workshops.application.disclosure.ApplicantFeedView.ItemView;
import org.cifal.workshops.application.disclosure.Disclosure.Reader;
import org.cifal.workshops.application.selection.SelectionBoards;

/**
 * Reads a page of a recipient's feed and writes every row of it into the ledger. Whoever calls this shows the page only
 * after it has returned, which is after the ledger is committed.
 */
@ApplicationScoped
class ShowingApplicants {

    private final Applications applications;
    private final Applicants applicants;
    private final Calls calls;
    private final Consents consents;
    private final SelectionBoards boards;
    private final FeedEntries entries;
    private final Disclosures ledger;

    ShowingApplicants(
            Applications applications,
            Applicants applicants,
            Calls calls,
            Consents consents,
            SelectionBoards boards,
            FeedEntries entries,
            Disclosures ledger) {
        this.applications = applications;
        this.applicants = applicants;
        this.calls = calls;
        this.consents = consents;
        this.boards = boards;
        this.entries = entries;
        this.ledger = ledger;
    }

    /** @param lastRead change number of the last row read, shown or not */
    record Page(List<ItemView> items, long lastRead) {}

    @Transactional
    Page show(Reader reader, Set<String> scopes, long afterChangeNumber, int limit, Instant now) {
        if (afterChangeNumber > 0 && afterChangeNumber < entries.forgottenTo(reader.organisation())) {
            throw new CursorExpired();
        }
        List<FeedEntry> rows = entries.page(reader.organisation(), afterChangeNumber, limit);
        List<String> allowed = DisclosurePolicy.fields(scopes);
        List<ItemView> items = new ArrayList<>();
        rows.forEach(row -> items.add(item(row, reader, allowed, now)));
        ledger.flush();
        return new Page(
                items,
                rows.isEmpty() ? afterChangeNumber : rows.get(rows.size() - 1).modified());
    }

    /** The consent is looked up again here: a row without one is shown to nobody, whatever the feed says. */
    private ItemView item(FeedEntry row, Reader reader, List<String> allowed, Instant now) {
        List<Consent> on = consents.liveTowards(row.applicationId(), reader.organisation());
        Application application = applications.findById(row.applicationId());
        if (!row.live() || on.isEmpty() || application.isWithheld()) {
            return ItemView.tombstone(row);
        }
        DisclosedApplicantView shown = DisclosedApplicantView.of(
                application,
                applicants.findById(application.applicantId()),
                calls.ofWorkshop(application.workshopId()),
                boards.releasedOn(application.id()),
                allowed);
        ledger.persist(new Disclosure(application, on.get(0), reader, shown.shown(allowed), now));
        return ItemView.live(row, shown);
    }
}
