package org.cifal.workshops.application.nomination;

import java.util.List;
import java.util.Locale;

/** Which address may be an official's: none of the applicant's own, and of an office the call accepts. */
final class NominatorAddressPolicy {

    private NominatorAddressPolicy() {}

    /**
     * Refuses an address the call does not accept.
     *
     * @param email in lower case
     * @param applicant the applicant's own address, in lower case
     * @param domains each stands for itself and its subdomains; empty means any
     */
    static void requireAcceptable(String email, String applicant, List<String> domains) {
        if (email.equals(applicant)) {
            throw new NominatorNotAccepted("must not be your own address");
        }
        String domain = email.substring(email.lastIndexOf('@') + 1);
        if (!domains.isEmpty() && domains.stream().noneMatch(accepted -> within(domain, accepted))) {
            throw new NominatorNotAccepted("must be an address at " + String.join(" or ", domains));
        }
    }

    private static boolean within(String domain, String accepted) {
        String lower = accepted.toLowerCase(Locale.ROOT);
        return domain.equals(lower) || domain.endsWith("." + lower);
    }
}
