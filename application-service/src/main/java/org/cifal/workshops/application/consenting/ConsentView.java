package org.cifal.workshops.application.consenting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cifal.workshops.application.call.CallTerms;
import org.cifal.workshops.application.consent.Consent;

/** A consent text, and whether the applicant agreed. */
public record ConsentView(
        String code,
        String purpose,
        List<String> recipients,
        boolean required,
        String version,
        Map<String, String> text,
        GivenConsentView given) {

    private static final Map<String, String> NOT_KEPT =
            Map.of("en", "The call names this text no longer, and its words were not kept.");

    /** The texts of the call, and after them what stands though the call names it no longer: it can be taken back. */
    public static List<ConsentView> all(CallTerms terms, List<Consent> live) {
        Stream<ConsentView> named = terms.consents().stream()
                .map(text -> of(
                        text,
                        live.stream()
                                .filter(consent -> consent.code().equals(text.code()))
                                .findFirst()));
        Stream<ConsentView> dropped = live.stream()
                .filter(consent -> terms.consent(consent.code()).isEmpty())
                .map(consent -> ofDropped(consent, Optional.of(consent)));
        return Stream.concat(named, dropped).toList();
    }

    static ConsentView of(CallTerms.ConsentText text, Optional<Consent> live) {
        return new ConsentView(
                text.code(),
                text.purpose(),
                text.recipients(),
                text.required(),
                text.version(),
                text.text(),
                live.map(GivenConsentView::of).orElse(null));
    }

    /** Of a text the call names no longer, as it was agreed to. */
    static ConsentView ofDropped(Consent agreed, Optional<Consent> live) {
        return new ConsentView(
                agreed.code(),
                agreed.purpose(),
                agreed.recipients().stream().sorted().toList(),
                false,
                agreed.textVersion(),
                agreed.text().isEmpty() ? NOT_KEPT : agreed.text(),
                live.map(GivenConsentView::of).orElse(null));
    }
}
