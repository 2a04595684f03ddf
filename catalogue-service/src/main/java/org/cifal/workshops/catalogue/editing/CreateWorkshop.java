package org.cifal.workshops.catalogue.editing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;

/**
 * A draft as an editor sends it.
 *
 * @param slug absent means made from the title and the year
 */
public record CreateWorkshop(String slug, @JsonUnwrapped WorkshopContent content) {}
