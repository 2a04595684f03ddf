package org.cifal.workshops.catalogue.series;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.cifal.workshops.catalogue.editing.EditedWorkshopView;

/**
 * The draft of a new edition.
 *
 * @param leftOut what of the last edition was not taken over, by its pointer there
 * @param carriedOver what was and may be of its year alone, by its pointer in the draft
 */
public record NewEditionView(
        @JsonUnwrapped EditedWorkshopView draft, List<LeftOut> leftOut, List<CarriedOver> carriedOver) {}
