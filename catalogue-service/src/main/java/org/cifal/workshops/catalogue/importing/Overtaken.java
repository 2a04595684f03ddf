package org.cifal.workshops.catalogue.importing;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.problem.ProblemType;
import org.cifal.workshops.catalogue.problem.Rejection;

/** Another request took the slug or the reference of a line while the line was written; its transaction is lost. */
final class Overtaken extends Rejection {

    /** MySQL's numbers of a duplicate key, a lock waited for in vain, and a deadlock. */
    private static final Set<Integer> OF_TWO_AT_ONCE = Set.of(1062, 1205, 1213);

    Overtaken(Candidate line) {
        super(
                ProblemType.STATE_FORBIDS,
                "Another request took the slug or the reference of line %d at the same moment. Nothing was kept; repeat the import."
                        .formatted(line.line()));
    }

    /** Whether the database says that two came at once, and nothing else. */
    static boolean saidBy(RuntimeException failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(cause ->
                        cause instanceof SQLException refusal && OF_TWO_AT_ONCE.contains(refusal.getErrorCode()));
    }
}
