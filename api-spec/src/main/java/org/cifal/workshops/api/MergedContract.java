package org.cifal.workshops.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One OpenAPI document put together from fragments, each of which is itself a piece of that document.
 *
 * <p>References are written as in the whole ({@code #/components/schemas/Workshop}), so merging is all there is to do.
 * Two fragments that state the same thing are a mistake and are refused.
 */
final class MergedContract {

    private final ObjectNode document = JsonNodeFactory.instance.objectNode();

    void add(String fragmentName, JsonNode fragment) {
        merge(document, (ObjectNode) fragment, fragmentName, "");
    }

    ObjectNode document() {
        return document;
    }

    private static void merge(ObjectNode whole, ObjectNode part, String fragmentName, String pointer) {
        part.properties().forEach(property -> {
            String name = property.getKey();
            JsonNode present = whole.get(name);
            String here = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            if (present == null) {
                whole.set(name, property.getValue().deepCopy());
            } else if (present instanceof ObjectNode object && property.getValue() instanceof ObjectNode addition) {
                merge(object, addition, fragmentName, here);
            } else {
                throw new IllegalArgumentException("%s states %s a second time".formatted(fragmentName, here));
            }
        });
    }
}
