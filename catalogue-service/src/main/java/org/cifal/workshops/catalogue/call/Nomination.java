package org.cifal.workshops.catalogue.call;

import java.util.List;

/**
 * What the nominating official hands in over a link of their own.
 *
 * @param document code of the required document
 * @param emailDomains of officials that are accepted, each with its subdomains; absent means any
 */
public record Nomination(String document, OfficialUploads officialUploads, List<String> emailDomains) {

    /** Whether the document is taken from the official alone, or from the applicant as well. */
    public enum OfficialUploads {
        OPTIONAL,
        REQUIRED
    }
}
