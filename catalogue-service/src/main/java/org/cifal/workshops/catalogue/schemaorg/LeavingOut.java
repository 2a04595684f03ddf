package org.cifal.workshops.catalogue.schemaorg;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cifal.workshops.catalogue.problem.FieldError;

/** Takes single values out of a draft again, each by its pointer there, and tells of them by those in the document. */
final class LeavingOut {

    private static final Pattern TOO_MANY = Pattern.compile("at most ([0-9]{1,6}) items");

    private final String event;
    private final ObjectNode draft;
    private final Reader reader;
    private final IdentityHashMap<JsonNode, String> unfit = new IdentityHashMap<>();

    LeavingOut(String event, ObjectNode draft, Reader reader) {
        this.event = event;
        this.draft = draft;
        this.reader = reader;
    }

    List<FieldError> all(List<FieldError> errors) {
        var helpless = new ArrayList<FieldError>();
        for (FieldError error : errors) {
            List<JsonNode> values = blamed(error);
            values.forEach(value -> unfit.put(value, error.detail()));
            if (values.isEmpty()) {
                helpless.add(new FieldError(inDocument(error.pointer()), error.detail()));
            }
        }
        if (helpless.isEmpty()) {
            prune(draft);
        }
        return helpless;
    }

    /** The values that came from the document at this place of the draft, or at the next above that any came to. */
    private List<JsonNode> blamed(FieldError error) {
        var path = new ArrayList<JsonNode>();
        JsonNode at = draft;
        for (String step : error.pointer().substring(1).split("/", -1)) {
            if (!step.isEmpty()) {
                String name = step.replace("~1", "/").replace("~0", "~");
                at = at.isArray() && name.matches("[0-9]{1,9}") ? at.path(Integer.parseInt(name)) : at.path(name);
                if (at.isMissingNode()) {
                    break;
                }
                path.add(at);
            }
        }
        for (int i = path.size() - 1; i >= 0; i--) {
            List<JsonNode> values = read(superfluous(path.get(i), error)).toList();
            if (!values.isEmpty()) {
                return values;
            }
        }
        return List.of();
    }

    /** Of a list that is too long its end alone. */
    private static Stream<JsonNode> superfluous(JsonNode node, FieldError error) {
        Matcher most = TOO_MANY.matcher(error.detail());
        return node.isArray() && most.find()
                ? StreamSupport.stream(node.spliterator(), false).skip(Long.parseLong(most.group(1)))
                : Stream.of(node);
    }

    private Stream<JsonNode> read(Stream<JsonNode> nodes) {
        return nodes.flatMap(node -> node.isContainerNode()
                ? read(StreamSupport.stream(node.spliterator(), false))
                : Stream.of(node).filter(value -> reader.originOf(value).isPresent()));
    }

    /** With what nothing in the document speaks for any more; whether anything was taken out. */
    private boolean prune(JsonNode container) {
        boolean pruned = false;
        for (Iterator<JsonNode> each = container.elements(); each.hasNext(); ) {
            JsonNode child = each.next();
            if (unfit.containsKey(child)) {
                reader.remark(
                        EventReading.NOT_CARRIED_OVER,
                        reader.originOf(child).orElse(event),
                        new Said("", child.asText()).after("cannot stand in a draft, " + unfit.get(child)));
                each.remove();
                pruned = true;
            } else if (child instanceof ContainerNode<?> && prune(child)) {
                pruned = true;
                if (read(Stream.of(child)).findAny().isEmpty()) {
                    each.remove();
                }
            }
        }
        return pruned;
    }

    private String inDocument(String pointer) {
        return "#" + event + (pointer.equals("#/title") ? "/name" : "");
    }
}
