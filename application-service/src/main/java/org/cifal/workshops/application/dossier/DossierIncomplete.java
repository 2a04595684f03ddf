package org.cifal.workshops.application.dossier;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** Something without which the application is not processed is missing; all of it is named. */
public class DossierIncomplete extends Rejection {

    private final transient List<MissingPiece> missing;

    public DossierIncomplete(List<MissingPiece> missing) {
        super(
                ProblemType.DOSSIER_INCOMPLETE,
                missing.stream().map(MissingPiece::detail).collect(Collectors.joining(" ")));
        this.missing = List.copyOf(missing);
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("missing", missing);
    }
}
