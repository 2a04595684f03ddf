package org.cifal.workshops.catalogue.content;

import java.util.List;

/**
 * What participants receive.
 *
 * @param conditions what must be done to receive it, contradictions included
 * @param learningOutcome the page's answer to whether the event is associated with a learning outcome
 * @param objectiveAssessment the page's answer to whether learning is objectively assessed
 * @param issuers organiser codes
 */
public record Certificate(
        List<Kind> kinds,
        List<Texts> conditions,
        Boolean learningOutcome,
        Boolean objectiveAssessment,
        List<String> issuers,
        Texts text) {

    /** Which certificate; UNITAR's circular of 2008 tells the first three apart. */
    public enum Kind {
        PARTICIPATION,
        COMPLETION,
        DIPLOMA,
        DEGREE
    }
}
