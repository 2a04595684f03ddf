package org.cifal.workshops.application.casefile;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.Profile;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An application in the officers' list. */
@Schema(name = "OfficersApplication")
record ListedApplicationView(
        UUID id,
        String reference,
        String familyName,
        String givenNames,
        String country,
        String organisation,
        String status,
        Instant submittedAt) {

    static ListedApplicationView of(Application application) {
        Profile profile = application.profile();
        return new ListedApplicationView(
                application.id(),
                application.reference(),
                profile.familyName(),
                profile.givenNames(),
                profile.countryOfResidence(),
                profile.organisation(),
                application.status().slug(),
                application.submittedAt().orElse(null));
    }

    /** @param next null on the last page */
    @Schema(name = "OfficersApplicationPage")
    record Page(List<ListedApplicationView> items, URI next) {}
}
