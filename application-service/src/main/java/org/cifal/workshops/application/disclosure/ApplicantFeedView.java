package org.cifal.workshops.application.disclosure;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the feed, as Realtime Paged Data Exchange 1.1 has it. */
@Schema(name = "ApplicantFeedPage")
record ApplicantFeedView(URI next, List<ItemView> items, URI license, URI version) {

    private static final URI RPDE = URI.create("https://openactive.io/realtime-paged-data-exchange/1.1");

    static ApplicantFeedView of(List<ItemView> items, URI next, URI license) {
        return new ApplicantFeedView(next, items, license, RPDE);
    }

    @Schema(name = "ApplicantFeedItem")
    record ItemView(String state, String kind, UUID id, long modified, DisclosedApplicantView data) {

        static ItemView live(FeedEntry entry, DisclosedApplicantView data) {
            return new ItemView("updated", "applicant", entry.applicationId(), entry.modified(), data);
        }

        static ItemView tombstone(FeedEntry entry) {
            return new ItemView("deleted", "applicant", entry.applicationId(), entry.modified(), null);
        }
    }
}
