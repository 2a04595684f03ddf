package org.cifal.workshops.catalogue.schemaorg;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A plain value, or a list of them, in what is not taken over: an editor can write it where it belongs.
 *
 * @param pointer JSON pointer into the document
 */
record Said(String pointer, String value) {

    private static final int QUOTED = 1000;
    private static final Set<String> SILENT = Set.of("@context", "@type");

    /** Everything that is said there, however deep; nothing where a page prints a member and leaves it empty. */
    static Stream<Said> in(JsonNode node, String pointer) {
        if (isNothing(node)) {
            return Stream.empty();
        }
        JsonNode written = node.has("@value") ? node.path("@value") : node;
        if (written.isValueNode()) {
            return Stream.of(new Said(pointer, written.asText()));
        }
        String together = together(node);
        if (!together.isEmpty() && together.length() <= QUOTED) {
            return Stream.of(new Said(pointer, together));
        }
        Stream<Said> listed = IntStream.range(0, node.isArray() ? node.size() : 0)
                .boxed()
                .flatMap(i -> in(node.get(i), pointer + "/" + i));
        Stream<Said> members = node.properties().stream()
                .filter(member -> !SILENT.contains(member.getKey()))
                .flatMap(member -> in(member.getValue(), Pointers.member(pointer, member.getKey())));
        return Stream.concat(listed, members);
    }

    /** Absent, null or blank, or made of nothing else; a type alone is a word about nothing. */
    static boolean isNothing(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return true;
        }
        if (node.isValueNode()) {
            return node.asText().isBlank();
        }
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false).allMatch(Said::isNothing)
                : node.properties().stream()
                        .allMatch(member -> SILENT.contains(member.getKey()) || isNothing(member.getValue()));
    }

    private static String together(JsonNode list) {
        List<JsonNode> values = list.isArray()
                ? StreamSupport.stream(list.spliterator(), false)
                        .filter(one -> !isNothing(one))
                        .toList()
                : List.of();
        return values.stream().allMatch(JsonNode::isValueNode)
                ? values.stream().map(JsonNode::asText).collect(Collectors.joining(", "))
                : "";
    }

    String after(String detail) {
        return detail + ": " + (value.length() > QUOTED ? value.substring(0, QUOTED) + "…" : value);
    }
}
