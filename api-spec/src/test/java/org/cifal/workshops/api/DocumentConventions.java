package org.cifal.workshops.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What holds for a contract as a whole. Each rule answers the offences against it, by JSON pointer. */
final class DocumentConventions {

    private DocumentConventions() {}

    static List<String> referencesResolve(ContractDocument contract) {
        return contract.pieces().stream()
                .filter(piece -> piece.node().path("$ref").isTextual())
                .filter(piece -> !piece.text("$ref").startsWith("#/")
                        || contract.document()
                                .at(piece.text("$ref").substring(1))
                                .isMissingNode())
                .map(Located::pointer)
                .toList();
    }

    /** A contract that has no operation yet uses nothing, so there is nothing to say of it. */
    static List<String> componentsAreUsed(ContractDocument contract) {
        if (contract.operations().isEmpty()) {
            return List.of();
        }
        var used = new HashSet<String>();
        reach(contract, contract.document().path("paths"), used);
        contract.pieces().stream()
                .filter(piece -> piece.isNamed("security") || piece.pointer().matches(".*/security/[0-9]+"))
                .forEach(piece -> piece.node()
                        .properties()
                        .forEach(scheme -> used.add("/components/securitySchemes/" + scheme.getKey())));
        return contract.pieces().stream()
                .map(Located::pointer)
                .filter(pointer -> pointer.matches("/components/[^/]+/[^/]+") && !used.contains(pointer))
                .toList();
    }

    static List<String> headersAreDescribed(ContractDocument contract) {
        return contract.pieces().stream()
                .filter(piece -> piece.isNamed("headers") && !piece.pointer().contains("/schemas/"))
                .filter(header -> !header.node().has("$ref"))
                .filter(header ->
                        !header.node().has("description") || !header.node().has("schema"))
                .map(Located::pointer)
                .toList();
    }

    static List<String> descriptionsAreSentences(ContractDocument contract) {
        return contract.pieces().stream()
                .filter(piece -> piece.node().path("description").isTextual())
                .filter(piece -> !piece.text("description").strip().matches("(?s).*[.?!]"))
                .map(piece -> piece.member("description").pointer())
                .toList();
    }

    private static void reach(ContractDocument contract, JsonNode node, Set<String> used) {
        String reference = node.path("$ref").asText("");
        if (!reference.isEmpty() && used.add(reference.substring(1))) {
            reach(contract, contract.document().at(reference.substring(1)), used);
        }
        node.forEach(child -> reach(contract, child, used));
    }
}
