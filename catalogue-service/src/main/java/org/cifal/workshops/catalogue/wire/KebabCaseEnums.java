package org.cifal.workshops.catalogue.wire;

import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import java.util.Locale;

/** Enum values are kebab-case on the wire, without an annotation on each. */
final class KebabCaseEnums extends JacksonAnnotationIntrospector {

    @Override
    public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass annotated, Enum<?>[] values, String[] names) {
        if (annotated.getRawType().getName().startsWith("org.cifal.")) {
            for (int i = 0; i < values.length; i++) {
                names[i] = values[i].name().toLowerCase(Locale.ROOT).replace('_', '-');
            }
        }
        return super.findEnumValues(config, annotated, values, names);
    }
}
