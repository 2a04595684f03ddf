package org.cifal.workshops.application.selection;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** Something still stands in the way of the release; the problem's type and members say what. */
public class NotReadyForRelease extends Rejection {

    private final transient Map<String, Object> members;

    private NotReadyForRelease(ProblemType type, String detail, Map<String, Object> members) {
        super(type, detail);
        this.members = members;
    }

    static NotReadyForRelease stillOpen(Instant closesAt) {
        return new NotReadyForRelease(
                ProblemType.CALL_STILL_OPEN,
                "The call takes applications until %s.".formatted(closesAt),
                Map.of("closesAt", closesAt.toString()));
    }

    static NotReadyForRelease undecided(Collection<String> references) {
        return new NotReadyForRelease(
                ProblemType.PROPOSALS_MISSING,
                "%d submitted applications have no proposal.".formatted(references.size()),
                Map.of("applications", new TreeSet<>(references)));
    }

    static NotReadyForRelease tied(int rank) {
        return new NotReadyForRelease(
                ProblemType.RESERVES_TIED,
                "Two reserves have rank %d: nobody could say who moves up first.".formatted(rank),
                Map.of("rank", rank));
    }

    static NotReadyForRelease overbooked(long selected, int capacity) {
        return new NotReadyForRelease(
                ProblemType.SEATS_EXCEEDED,
                "%d are selected for %d seats.".formatted(selected, capacity),
                Map.of("selected", selected, "capacity", capacity));
    }

    static NotReadyForRelease unapproved(Collection<String> organisations) {
        return new NotReadyForRelease(
                ProblemType.APPROVALS_MISSING,
                "The approval of %s is missing.".formatted(String.join(", ", organisations)),
                Map.of("organisations", organisations));
    }

    @Override
    public Map<String, Object> members() {
        return members;
    }
}
