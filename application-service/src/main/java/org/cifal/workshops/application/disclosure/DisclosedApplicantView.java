package org.cifal.workshops.application.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cifal.workshops.application.applicant.Applicant;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.Profile;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.selection.Decision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a partner is shown of one applicant: the allowed fields, those of them that are there. */
@Schema(name = "DisclosedApplicant")
record DisclosedApplicantView(
        String reference,
        String workshop,
        String familyName,
        String givenNames,
        String country,
        String organisation,
        String position,
        String email,
        String status,
        String outcome) {

    static DisclosedApplicantView of(
            Application application,
            Applicant applicant,
            Call call,
            Optional<Decision> released,
            List<String> allowed) {
        Profile profile = application.profile();
        return new DisclosedApplicantView(
                application.reference(),
                call.slug(),
                profile.familyName(),
                profile.givenNames(),
                profile.countryOfResidence(),
                profile.organisation(),
                profile.position(),
                allowed.contains("email") ? applicant.email() : null,
                application.status().asTheApplicantSeesIt(),
                released.map(decision -> decision.outcome().slug()).orElse(null));
    }

    /** Names of the fields that are there, for the ledger: what was not shown was not disclosed. */
    List<String> shown(List<String> allowed) {
        List<String> shown = new ArrayList<>(allowed);
        if (outcome == null) {
            shown.remove("outcome");
        }
        return shown;
    }
}
