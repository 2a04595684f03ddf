package org.cifal.workshops.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What in a contract would break a client of the contract last released: within {@code /v1} changes only add.
 *
 * <p>Written here because {@code openapi-diff} does not see a change of type in OpenAPI 3.1, where a schema has types
 * rather than a type (its issues 745 and 910), and a comparison that misses that is worse than none.
 */
final class AdditiveChange {

    private final ContractDocument released;
    private final ContractDocument present;
    private final List<String> breaks = new ArrayList<>();

    AdditiveChange(ContractDocument released, ContractDocument present) {
        this.released = released;
        this.present = present;
    }

    /** One line for each break, beginning with the JSON pointer in the released contract; empty is good. */
    List<String> breaks() {
        breaks.clear();
        released.operations().forEach(this::compareOperation);
        return List.copyOf(breaks);
    }

    private void compareOperation(Located operation) {
        Located now = new Located(operation.pointer(), present.document().at(operation.pointer()));
        if (now.node().isMissingNode()) {
            breaks.add(operation.pointer() + " is gone");
            return;
        }
        if (!operation.text("operationId").equals(now.text("operationId"))) {
            breaks.add(operation.pointer() + "/operationId is another");
        }
        compareParameters(operation, now);
        compareRequestBody(operation.member("requestBody"), now.member("requestBody"));
        operation
                .node()
                .path("responses")
                .properties()
                .forEach(response -> compareResponse(
                        operation.member("responses").member(response.getKey()),
                        now.member("responses").member(response.getKey())));
    }

    private void compareParameters(Located operation, Located now) {
        var before = new OperationParameters(released, operation);
        var after = new OperationParameters(present, now);
        before.byName().forEach((name, parameter) -> {
            JsonNode successor = after.byName().get(name);
            if (successor == null) {
                breaks.add(operation.pointer() + " no longer takes " + name);
            } else {
                sent(new Located(operation.pointer() + " " + name, parameter.path("schema")), successor.path("schema"));
            }
        });
        Set<String> demanded = new TreeSet<>(after.required());
        demanded.removeAll(before.required());
        demanded.forEach(name -> breaks.add(operation.pointer() + " now demands " + name));
    }

    private void compareRequestBody(Located before, Located after) {
        JsonNode body = released.resolve(before.node());
        JsonNode now = present.resolve(after.node());
        if (now.path("required").asBoolean() && !body.path("required").asBoolean()) {
            breaks.add(before.pointer() + " is now demanded");
        }
        compareContent(new Located(before.pointer(), body), now, true);
    }

    private void compareResponse(Located before, Located after) {
        if (after.node().isMissingNode()) {
            breaks.add(before.pointer() + " is gone");
            return;
        }
        Located response = new Located(before.pointer(), released.resolve(before.node()));
        JsonNode now = present.resolve(after.node());
        response.node().path("headers").properties().stream()
                .filter(header -> !now.path("headers").has(header.getKey()))
                .forEach(header -> breaks.add(
                        response.member("headers").member(header.getKey()).pointer() + " is gone"));
        compareContent(response, now, false);
    }

    private void compareContent(Located before, JsonNode now, boolean request) {
        before.node().path("content").properties().forEach(mediaType -> {
            Located at = before.member("content").member(mediaType.getKey());
            JsonNode after = now.path("content").path(mediaType.getKey());
            if (after.isMissingNode()) {
                breaks.add(at.pointer() + " is gone");
            } else if (request) {
                sent(at.member("schema"), after.path("schema"));
            } else {
                breaks.addAll(
                        new SchemaChange(released, present, false).breaks(at.member("schema"), after.path("schema")));
            }
        });
    }

    private void sent(Located before, JsonNode after) {
        breaks.addAll(new SchemaChange(released, present, true).breaks(before, after));
    }
}
