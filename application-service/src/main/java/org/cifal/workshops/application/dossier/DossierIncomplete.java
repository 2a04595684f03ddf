package org.cifal.workshops.application.dossier;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cifal.workshops.application.problem.FieldError;
import org.cifal.workshops.application.problem.ProblemType;
import org.cifal.workshops.application.problem.Rejection;

/** Something without which the application is not processed is missing; all of it is named. */
public class DossierIncomplete extends Rejection {

    private static final int LONGEST = 2_000;

    private final transient List<MissingPiece> missing;

    DossierIncomplete(List<MissingPiece> missing, List<FieldError> invalid) {
        super(ProblemType.DOSSIER_INCOMPLETE, words(missing), errors(missing, invalid));
        this.missing = List.copyOf(missing);
    }

    private static String words(List<MissingPiece> missing) {
        String all = missing.stream().map(MissingPiece::detail).collect(Collectors.joining(" "));
        return all.length() <= LONGEST ? all : all.substring(0, LONGEST - 1) + "…";
    }

    /** Whatever has a place in what is sent, missing or invalid, all at once. */
    private static List<FieldError> errors(List<MissingPiece> missing, List<FieldError> invalid) {
        return Stream.concat(
                        missing.stream()
                                .filter(piece -> piece.pointer() != null)
                                .map(piece -> new FieldError(piece.pointer(), piece.detail(), piece.page())),
                        invalid.stream())
                .toList();
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("missing", missing);
    }
}
