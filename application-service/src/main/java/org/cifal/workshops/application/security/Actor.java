package org.cifal.workshops.application.security;

import java.util.UUID;

/**
 * Who caused a change; stands in the history of what was changed.
 *
 * @param kind {@code applicant}, {@code nominator}, {@code officer}, {@code reviewer}, {@code partner} or {@code service}
 * @param subject the applicant's or nomination's id or the {@code sub} of the token; never a name or an address
 */
public record Actor(String kind, String subject) {

    /** The service itself: what a schedule or the catalogue brings about. */
    public static final Actor SERVICE = new Actor("service", "application-service");

    public static Actor applicant(UUID id) {
        return new Actor("applicant", id.toString());
    }

    /** @param nomination the part in which the official acts */
    public static Actor nominator(UUID nomination) {
        return new Actor("nominator", nomination.toString());
    }

    public static Actor officer(String subject) {
        return new Actor("officer", subject);
    }

    public static Actor reviewer(String subject) {
        return new Actor("reviewer", subject);
    }
}
