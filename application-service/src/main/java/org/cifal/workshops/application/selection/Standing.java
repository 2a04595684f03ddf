package org.cifal.workshops.application.selection;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.review.Review;
import org.cifal.workshops.application.screening.ScreeningResult;

/**
 * Where one application stands among the others.
 *
 * @param screening null while nobody has screened it
 * @param reviews those that count
 * @param decision null while none is proposed
 */
record Standing(Application application, ScreeningResult screening, List<Review> reviews, Decision decision) {

    /** The highest mean first, those without a review last; among equals the first submitted. */
    static List<Standing> ranked(Collection<Standing> standings) {
        return standings.stream()
                .sorted(Comparator.comparingDouble(
                                (Standing standing) -> -standing.mean().orElse(-1))
                        .thenComparing(
                                standing -> standing.application().submittedAt().orElseThrow())
                        .thenComparing(standing -> standing.application().id()))
                .toList();
    }

    OptionalDouble mean() {
        return reviews.stream().mapToInt(Review::total).average();
    }

    boolean isSelected() {
        return decision != null && decision.outcome() == DecisionOutcome.SELECTED;
    }
}
