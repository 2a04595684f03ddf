package org.cifal.workshops.application.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.cifal.workshops.application.application.ApplicationStatus;

/** No consent, no disclosure (rule 8): who may be shown to whom, and which fields. */
public final class DisclosurePolicy {

    /** The scope that shows how to reach an applicant. */
    static final String CONTACT_SCOPE = "applicants.contact.read";

    private static final List<String> FIELDS = List.of(
            "reference",
            "workshop",
            "familyName",
            "givenNames",
            "country",
            "organisation",
            "position",
            "status",
            "outcome");

    private DisclosurePolicy() {}

    /**
     * Whether an application stands in a recipient's feed.
     *
     * @param consentedTo organisations the applicant consents to be disclosed to, now
     */
    static boolean mayBeShown(ApplicationStatus status, Collection<String> consentedTo, String recipient) {
        return switch (status) {
            case DRAFT, WITHDRAWN -> false;
            case SUBMITTED, SCREENED, UNDER_REVIEW, DECIDED, ACCEPTED, DECLINED, LAPSED, ATTENDED, ABSENT, CERTIFIED ->
                consentedTo.contains(recipient);
        };
    }

    /** The fields a token's scopes allow. */
    static List<String> fields(Set<String> scopes) {
        List<String> fields = new ArrayList<>(FIELDS);
        if (scopes.contains(CONTACT_SCOPE)) {
            fields.add("email");
        }
        return fields;
    }
}
