package org.cifal.workshops.catalogue.finding;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.content.Texts;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;

/**
 * A text in several languages, and where it stands.
 *
 * @param pointer JSON pointer as a URI fragment
 */
record LocatedText(String pointer, Texts texts) {

    /** Every one of a workshop: a text that is added to the record later is found as well. */
    static Stream<LocatedText> all(WorkshopContent content) {
        return in(content, "#");
    }

    private static Stream<LocatedText> in(Object value, String pointer) {
        if (value instanceof Texts texts) {
            return Stream.of(new LocatedText(pointer, texts));
        }
        if (value instanceof List<?> list) {
            return IntStream.range(0, list.size()).boxed().flatMap(i -> in(list.get(i), pointer + "/" + i));
        }
        if (value instanceof Record whole) {
            return Stream.of(whole.getClass().getRecordComponents())
                    .flatMap(component -> in(part(whole, component), pointer + "/" + component.getName()));
        }
        return Stream.empty();
    }

    private static Object part(Record whole, RecordComponent component) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
