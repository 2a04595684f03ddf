package org.cifal.workshops.application.disclosure;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of the ledger. */
@Schema(name = "Disclosure")
record DisclosureView(
        UUID id,
        UUID application,
        String recipient,
        List<String> fields,
        String consent,
        String consentVersion,
        Instant at,
        String by) {

    static DisclosureView of(Disclosure disclosure) {
        return new DisclosureView(
                disclosure.id(),
                disclosure.applicationId(),
                disclosure.recipient(),
                disclosure.fields(),
                disclosure.consentCode(),
                disclosure.consentVersion(),
                disclosure.shownAt(),
                disclosure.shownTo());
    }

    /** @param next null on the last page */
    @Schema(name = "DisclosurePage")
    record Page(List<DisclosureView> items, URI next) {}
}
