package org.cifal.workshops.catalogue.content;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A value of the record, and where it stands.
 *
 * @param pointer JSON pointer as a URI fragment
 */
public record Located<T>(String pointer, T value) {

    /** Every one of a kind, wherever it is: one that is added to the record later is found as well. */
    public static <T> Stream<Located<T>> all(Class<T> kind, Record whole) {
        return in(kind, whole, "#");
    }

    private static <T> Stream<Located<T>> in(Class<T> kind, Object value, String pointer) {
        if (kind.isInstance(value)) {
            return Stream.of(new Located<>(pointer, kind.cast(value)));
        }
        if (value instanceof List<?> list) {
            return IntStream.range(0, list.size()).boxed().flatMap(i -> in(kind, list.get(i), pointer + "/" + i));
        }
        if (value instanceof Record whole) {
            return Stream.of(whole.getClass().getRecordComponents())
                    .flatMap(component -> in(kind, part(whole, component), pointer + "/" + component.getName()));
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
