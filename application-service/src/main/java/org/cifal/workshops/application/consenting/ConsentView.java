package org.cifal.workshops.application.consenting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cifal.workshops.application.call.CallTerms;
import org.cifal.workshops.application.consent.Consent;

/** A consent text of the call, and whether the applicant agreed. */
public record ConsentView(
        String code,
        String purpose,
        List<String> recipients,
        boolean required,
        String version,
        Map<String, String> text,
        GivenConsentView given) {

    public static ConsentView of(CallTerms.ConsentText text, Optional<Consent> live) {
        return new ConsentView(
                text.code(),
                text.purpose(),
                text.recipients(),
                text.required(),
                text.version(),
                text.text(),
                live.map(GivenConsentView::of).orElse(null));
    }
}
