package org.cifal.workshops.application.selection;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What must hold before the decisions of a workshop are released. */
public final class ReleasePolicy {

    private ReleasePolicy() {}

    /**
     * @param closesAt the first instant that is late; null where the call states no date, and closing is the officers'
     * @param capacity seats; null where the call states none
     * @param candidates applications submitted and not withdrawn, with their references
     */
    public record Readiness(Instant closesAt, Integer capacity, Map<UUID, String> candidates) {}

    /** Refuses with the first thing that stands in the way, in the order in which officers would put them right. */
    static void refuseUnlessReady(
            Readiness readiness, Collection<Decision> decisions, Set<String> approvalsMissing, Instant now) {
        if (readiness.closesAt() != null && now.isBefore(readiness.closesAt())) {
            throw NotReadyForRelease.stillOpen(readiness.closesAt());
        }
        Map<UUID, Decision> decided = decisions.stream()
                .filter(decision -> readiness.candidates().containsKey(decision.applicationId()))
                .collect(Collectors.toMap(Decision::applicationId, decision -> decision));
        Set<String> undecided = readiness.candidates().entrySet().stream()
                .filter(candidate -> !decided.containsKey(candidate.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        if (!undecided.isEmpty()) {
            throw NotReadyForRelease.undecided(undecided);
        }
        refuseTies(decided.values());
        refuseMoreThanSeats(readiness.capacity(), decided.values());
        if (!approvalsMissing.isEmpty()) {
            throw NotReadyForRelease.unapproved(approvalsMissing);
        }
    }

    private static void refuseTies(Collection<Decision> decided) {
        Set<Integer> ranks = new HashSet<>();
        decided.stream()
                .filter(decision -> decision.outcome() == DecisionOutcome.RESERVE)
                .forEach(reserve -> {
                    if (!ranks.add(reserve.rank().orElseThrow())) {
                        throw NotReadyForRelease.tied(reserve.rank().orElseThrow());
                    }
                });
    }

    private static void refuseMoreThanSeats(Integer capacity, Collection<Decision> decided) {
        long selected = decided.stream()
                .filter(decision -> decision.outcome() == DecisionOutcome.SELECTED)
                .count();
        if (capacity != null && selected > capacity) {
            throw NotReadyForRelease.overbooked(selected, capacity);
        }
    }
}
