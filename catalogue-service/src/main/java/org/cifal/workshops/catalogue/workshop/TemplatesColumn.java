package org.cifal.workshops.catalogue.workshop;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.Map;
import org.cifal.workshops.catalogue.call.Template;
import org.cifal.workshops.catalogue.wire.JsonColumn;
import org.hibernate.annotations.Immutable;

/** What is known of the present templates as a JSON document in one column; the files are elsewhere (docs/adr/0017). */
@Immutable
@Converter
class TemplatesColumn extends JsonColumn<Map<String, Template>> {

    TemplatesColumn() {
        super(new TypeReference<>() {});
    }
}
