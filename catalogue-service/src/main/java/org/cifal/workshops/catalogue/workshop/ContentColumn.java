package org.cifal.workshops.catalogue.workshop;

import jakarta.persistence.Converter;
import org.cifal.workshops.catalogue.wire.JsonColumn;
import org.hibernate.annotations.Immutable;

/** A workshop's content as a JSON document in one column (docs/adr/0005). */
@Immutable
@Converter
class ContentColumn extends JsonColumn<WorkshopContent> {

    ContentColumn() {
        super(WorkshopContent.class);
    }
}
