package org.cifal.workshops.catalogue.notice;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.cifal.workshops.catalogue.wire.JsonColumn;
import org.hibernate.annotations.Immutable;

/** What changed as a JSON document in one column. */
@Immutable
@Converter
public class FieldChangesColumn extends JsonColumn<List<FieldChange>> {

    public FieldChangesColumn() {
        super(new TypeReference<>() {});
    }
}
