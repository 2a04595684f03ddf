package org.cifal.workshops.application.application;

import java.time.Instant;
import java.util.function.UnaryOperator;

/**
 * What an applicant is changing after submitting. It stands beside what was submitted and counts for nothing until it
 * is submitted itself.
 *
 * @param begunAt when it was begun, as a copy of what was submitted
 */
public record Correction(ApplicationContent content, Instant begunAt) {

    Correction change(UnaryOperator<ApplicationContent> change) {
        return new Correction(change.apply(content), begunAt);
    }
}
