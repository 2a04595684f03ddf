package org.cifal.workshops.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One method on one path template of a contract. */
final class DocumentedOperation {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

    private final String method;
    private final String path;
    private final JsonNode node;
    private final Pattern pattern;

    DocumentedOperation(String method, String path, JsonNode node) {
        this.method = method.toUpperCase(Locale.ROOT);
        this.path = path;
        this.node = node;
        this.pattern = Pattern.compile(
                PARAMETER.splitAsStream(path).map(Pattern::quote).collect(Collectors.joining("[^/]+"))
                        + (path.endsWith("}") ? "[^/]+" : ""));
    }

    String method() {
        return method;
    }

    String path() {
        return path;
    }

    String id() {
        return node.path("operationId").asText(method + " " + path);
    }

    boolean matches(String requestPath) {
        return pattern.matcher(requestPath).matches();
    }

    int literalLength() {
        return PARAMETER.matcher(path).replaceAll("").length();
    }

    /** The documented response of exactly that status, possibly a reference; missing if there is none. */
    JsonNode response(int status) {
        return node.path("responses").path(Integer.toString(status));
    }

    List<Integer> successStatuses() {
        return node.path("responses").properties().stream()
                .map(Map.Entry::getKey)
                .filter(status -> status.matches("2[0-9]{2}"))
                .map(Integer::valueOf)
                .toList();
    }

    JsonNode node() {
        return node;
    }

    JsonNode requestBody() {
        return node.path("requestBody");
    }

    @Override
    public String toString() {
        return method + " " + path + " (" + id() + ")";
    }
}
