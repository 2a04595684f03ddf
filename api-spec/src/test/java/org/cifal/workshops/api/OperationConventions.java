package org.cifal.workshops.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What every operation of a contract has. Each rule answers the offences against it, by JSON pointer. */
final class OperationConventions {

    private static final Pattern CAMEL_CASE = Pattern.compile("[a-z][a-zA-Z0-9]*");
    private static final Pattern PATHS =
            Pattern.compile("/v1(/.*)?|/problems/\\{slug}|/\\.well-known/.+|/sitemap\\.xml|/robots\\.txt"
                    + "|/|/workshops(/\\{slug})?|/embed(/.+)?|/nominations/\\{link}(/.+)?");
    private static final Pattern PATH_PARAMETER = Pattern.compile("\\{([^}]+)}");

    private OperationConventions() {}

    static List<String> uniqueCamelCaseIds(ContractDocument contract) {
        var known = new HashSet<String>();
        return offenders(
                contract.operations(),
                operation -> CAMEL_CASE.matcher(operation.text("operationId")).matches()
                        && known.add(operation.text("operationId")));
    }

    static List<String> oneDeclaredTag(ContractDocument contract) {
        var declared = new HashSet<String>();
        contract.document()
                .path("tags")
                .forEach(tag -> declared.add(tag.path("name").asText()));
        return offenders(contract.operations(), operation -> {
            JsonNode tags = operation.node().path("tags");
            return tags.size() == 1 && declared.contains(tags.get(0).asText());
        });
    }

    static List<String> summaryAndDescription(ContractDocument contract) {
        return offenders(
                contract.operations(),
                operation -> !operation.text("summary").isBlank()
                        && !operation.text("description").isBlank());
    }

    /** Open to everyone is something to say ({@code security: []}), not to leave out. */
    static List<String> statedSecurity(ContractDocument contract) {
        return offenders(
                contract.operations(),
                operation ->
                        operation.node().has("security") || contract.document().has("security"));
    }

    static List<String> knownPaths(ContractDocument contract) {
        return offenders(contract.operations(), operation -> PATHS.matcher(path(operation))
                .matches());
    }

    static List<String> declaredPathParameters(ContractDocument contract) {
        return offenders(
                contract.operations(),
                operation -> PATH_PARAMETER.matcher(path(operation)).results().allMatch(match -> parameters(
                                contract, operation)
                        .anyMatch(parameter -> isNamed(parameter, "path", match.group(1)))));
    }

    static List<String> exactStatuses(ContractDocument contract) {
        return responses(contract)
                .filter(response -> !response.name().matches("[1-5][0-9]{2}"))
                .map(Located::pointer)
                .toList();
    }

    /** A page for people tells what went wrong as a page, beside the problem that anything else answers with. */
    static List<String> problemsOnErrors(ContractDocument contract) {
        return responses(contract)
                .filter(response -> response.name().matches("[45].*"))
                .filter(response -> {
                    JsonNode content = contract.resolve(response.node()).path("content");
                    int kinds = content.has("text/html") ? 2 : 1;
                    return content.size() != kinds || !content.has("application/problem+json");
                })
                .map(Located::pointer)
                .toList();
    }

    /** The errors an operation can always answer, by what it takes (api conventions, errors and concurrency). */
    static List<String> errorsThatCanAlwaysHappen(ContractDocument contract) {
        var expected = new HashMap<Predicate<Located>, List<String>>();
        expected.put(operation -> isSecured(contract, operation), List.of("401", "403"));
        expected.put(operation -> path(operation).contains("{"), List.of("404"));
        expected.put(operation -> operation.node().has("requestBody"), List.of("400", "415"));
        expected.put(operation -> takesHeader(contract, operation, "If-Match"), List.of("412", "428"));
        expected.put(operation -> takesHeader(contract, operation, "Idempotency-Key"), List.of("409", "422"));
        var offences = new ArrayList<String>();
        contract.operations().forEach(operation -> expected.entrySet().stream()
                .filter(rule -> rule.getKey().test(operation))
                .map(Map.Entry::getValue)
                .flatMap(List::stream)
                .filter(status -> !operation.node().path("responses").has(status))
                .sorted()
                .forEach(status -> offences.add(operation.pointer() + " lacks " + status)));
        return offences;
    }

    private static boolean isSecured(ContractDocument contract, Located operation) {
        JsonNode security = operation.node().has("security")
                ? operation.node().path("security")
                : contract.document().path("security");
        boolean optional = false;
        for (JsonNode alternative : security) {
            optional |= alternative.isEmpty();
        }
        return !security.isEmpty() && !optional;
    }

    private static boolean takesHeader(ContractDocument contract, Located operation, String name) {
        return parameters(contract, operation).anyMatch(parameter -> isNamed(parameter, "header", name));
    }

    private static boolean isNamed(JsonNode parameter, String in, String name) {
        return parameter.path("in").asText().equals(in)
                && parameter.path("name").asText().equals(name);
    }

    /** Those of the operation and those of its whole path. */
    private static Stream<JsonNode> parameters(ContractDocument contract, Located operation) {
        var parameters = new ArrayList<JsonNode>();
        operation.node().path("parameters").forEach(parameters::add);
        contract.document()
                .path("paths")
                .path(path(operation))
                .path("parameters")
                .forEach(parameters::add);
        return parameters.stream().map(contract::resolve);
    }

    private static Stream<Located> responses(ContractDocument contract) {
        return contract.operations().stream().flatMap(operation -> {
            Located responses = operation.member("responses");
            return responses.node().properties().stream().map(response -> responses.member(response.getKey()));
        });
    }

    private static String path(Located operation) {
        String escaped = operation
                .pointer()
                .substring("/paths/".length(), operation.pointer().lastIndexOf('/'));
        return escaped.replace("~1", "/").replace("~0", "~");
    }

    private static List<String> offenders(List<Located> operations, Predicate<Located> rule) {
        return operations.stream().filter(rule.negate()).map(Located::pointer).toList();
    }
}
