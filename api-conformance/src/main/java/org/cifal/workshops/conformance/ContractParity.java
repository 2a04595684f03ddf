package org.cifal.workshops.conformance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Where what a service serves and what its contract documents part: operations, schemas, and the properties of schemas.
 *
 * <p>A class stands for the schema of its name, without {@code View}; {@code @Schema(name = …)} gives it another, and
 * {@code @Schema} on a class that no method signature shows lets the scan see it. What cannot be matched is excused by
 * name, with a reason; an excuse nothing needs is itself a difference.
 */
public final class ContractParity {

    private final Contract contract;
    private final Contract served;
    private final Map<String, String> excuses = new TreeMap<>();

    ContractParity(Contract contract, Contract served) {
        this.contract = contract;
        this.served = served;
    }

    /**
     * Compares the classes of a service with its contract.
     *
     * @param service folder of the contract, such as {@code catalogue}
     * @param classes the service's compiled classes, such as {@code target/classes}
     */
    public static ContractParity of(String service, Path classes) {
        return new ContractParity(Contract.ofService(service), ServedApi.of(service, classes));
    }

    /**
     * Leaves one thing out of the comparison.
     *
     * @param subject {@code GET /v1/workshops}, the name of a contract's schema, or the schema name of a class
     * @param reason for the reader of the test
     */
    public ContractParity excusing(String subject, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("Say why " + subject + " is excused");
        }
        excuses.put(subject, reason);
        return this;
    }

    /** One line for each difference; empty is good. */
    public List<String> differences() {
        var found = new TreeMap<String, String>();
        compareOperations(found);
        compareSchemas(found);
        var lines = new ArrayList<String>();
        found.forEach((subject, difference) -> {
            if (!excuses.containsKey(subject)) {
                lines.add(subject + " " + difference);
            }
        });
        excuses.keySet().stream()
                .filter(subject -> !found.containsKey(subject))
                .forEach(subject -> lines.add(subject + " is excused and needs no excuse"));
        return lines;
    }

    private void compareOperations(Map<String, String> found) {
        Set<String> documented = operations(contract);
        Set<String> serving = operations(served);
        minus(documented, serving).forEach(operation -> found.put(operation, "is documented and not served"));
        minus(serving, documented).forEach(operation -> found.put(operation, "is served and not documented"));
    }

    private void compareSchemas(Map<String, String> found) {
        var ofContract = new NamedSchemas(contract);
        Map<String, Set<String>> documented = ofContract.withProperties();
        documented.keySet().retainAll(ofContract.exchanged());
        Map<String, Set<String>> classes = new NamedSchemas(served).withProperties();
        documented.forEach((name, properties) -> {
            String view = classes.containsKey(name) ? name : name + "View";
            Set<String> ofClass = classes.remove(view);
            if (ofClass == null) {
                found.put(name, "is a schema of the contract and no class stands for it");
            } else if (!ofClass.equals(properties)) {
                found.put(name, propertyDifference(properties, ofClass));
            }
        });
        classes.keySet().forEach(name -> found.put(name, "is a class on the wire and no schema of the contract"));
    }

    private static String propertyDifference(Set<String> documented, Set<String> ofClass) {
        return "has the properties %s in the contract only and %s in the class only"
                .formatted(minus(documented, ofClass), minus(ofClass, documented));
    }

    private static Set<String> operations(Contract document) {
        return document.operations().stream()
                .map(operation -> operation.method() + " " + operation.path())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> minus(Set<String> all, Set<String> some) {
        var rest = new TreeSet<>(all);
        rest.removeAll(new HashSet<>(some));
        return rest;
    }
}
