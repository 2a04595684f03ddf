package org.cifal.workshops.application.mending;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.ApplicationContent;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.call.CallWindowPolicy;
import org.cifal.workshops.application.problem.FieldError;

/**
 * A scanner that was down delays officers and never applicants. Whoever handed in in time, and whose file was found
 * infected only after their intake had closed, may replace that file, and nothing else.
 */
public final class MendingPolicy {

    /** Long enough for who is told by mail on a Friday night. */
    private static final Duration TIME = Duration.ofDays(3);

    private MendingPolicy() {}

    /** Until when a file can be replaced that was found infected at this instant; empty where there is time anyway. */
    public static Optional<Instant> until(Call call, Application application, Instant foundAt) {
        return isOver(call, application, foundAt) ? Optional.of(foundAt.plus(TIME)) : Optional.empty();
    }

    /**
     * Whether a request counts because it replaces such a file.
     *
     * @param receivedAt when the service received it
     */
    public static boolean admits(Call call, Application application, Instant receivedAt) {
        return call.published() && isOver(call, application, receivedAt) && application.isMendableAt(receivedAt);
    }

    /**
     * Refuses what goes further.
     *
     * @param infected codes of the documents that may be replaced
     * @throws MoreThanMended with all that was changed besides
     */
    public static void refuseMore(ApplicationContent submitted, ApplicationContent corrected, Set<String> infected) {
        List<FieldError> besides = new ArrayList<>();
        if (!submitted.profile().equals(corrected.profile())) {
            besides.add(new FieldError("#/profile", "was changed"));
        }
        if (!submitted.answers().equals(corrected.answers())) {
            besides.add(new FieldError("#/answers", "were changed"));
        }
        Set<String> codes = new TreeSet<>(submitted.dossier().keySet());
        codes.addAll(corrected.dossier().keySet());
        codes.stream()
                .filter(code -> !infected.contains(code))
                .filter(code -> !Objects.equals(
                        submitted.dossier().get(code), corrected.dossier().get(code)))
                .forEach(code -> besides.add(new FieldError("#/documents/" + code, "was changed")));
        if (!besides.isEmpty()) {
            throw new MoreThanMended(besides);
        }
    }

    /** Of the intake it was submitted in: another one that is still open helps nothing. */
    private static boolean isOver(Call call, Application application, Instant instant) {
        return call.terms()
                .flatMap(terms -> CallWindowPolicy.correctableUntil(
                        terms, application.intake().orElse(null)))
                .filter(end -> !instant.isBefore(end))
                .isPresent();
    }
}
