package org.cifal.workshops.catalogue.editing;

import java.util.List;
import org.cifal.workshops.catalogue.problem.FieldError;
import org.cifal.workshops.catalogue.problem.ProblemType;
import org.cifal.workshops.catalogue.problem.Rejection;

/** Another request took this slug after it was found free. Nothing more can be done in the transaction of this one. */
public final class SlugJustTaken extends Rejection {

    private final boolean askedFor;

    /** Of a slug that was asked for, or made here. */
    SlugJustTaken(String slug, boolean askedFor) {
        super(
                ProblemType.SLUG_TAKEN,
                "Another workshop has just taken the slug %s.".formatted(slug),
                List.of(new FieldError("#/slug", "is taken")));
        this.askedFor = askedFor;
    }

    boolean wasAskedFor() {
        return askedFor;
    }
}
