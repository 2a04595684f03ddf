package org.cifal.workshops.catalogue.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.problem.FieldError;

/**
 * Finds what no page and no feed can show: control characters other than line breaks and tabs, which XML 1.0 §2.2 does
 * not even allow, and halves of characters.
 */
public final class UnprintableText {

    private static final int MOST = 100;

    private UnprintableText() {}

    /** The texts of a document that have any, a hundred at most. */
    public static List<FieldError> in(JsonNode document) {
        return in(document, "#").limit(MOST).toList();
    }

    private static Stream<FieldError> in(JsonNode value, String pointer) {
        if (value.isTextual()) {
            return isPrintable(value.textValue())
                    ? Stream.empty()
                    : Stream.of(new FieldError(pointer, "has a control character or half a character"));
        }
        return value.isObject()
                ? value.properties().stream()
                        .flatMap(member -> in(member.getValue(), pointer + "/" + step(member.getKey())))
                : IntStream.range(0, value.size()).boxed().flatMap(i -> in(value.get(i), pointer + "/" + i));
    }

    private static String step(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static boolean isPrintable(String text) {
        return text.codePoints()
                .noneMatch(letter -> (Character.getType(letter) == Character.CONTROL && "\n\r\t".indexOf(letter) < 0)
                        || Character.getType(letter) == Character.SURROGATE);
    }
}
