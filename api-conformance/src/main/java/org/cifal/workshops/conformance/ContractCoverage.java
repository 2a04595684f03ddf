package org.cifal.workshops.conformance;

import java.util.List;
import java.util.Set;

/**
 * Which documented answers no test of this build has seen. To be asked once all HTTP tests have run, so in
 * {@code verify}.
 */
public final class ContractCoverage {

    private final Contract contract;
    private final Exercised exercised;

    ContractCoverage(Contract contract, Exercised exercised) {
        this.contract = contract;
        this.exercised = exercised;
    }

    /**
     * What this build's tests left out of that contract.
     *
     * @param service folder of the contract, such as {@code catalogue}
     */
    public static ContractCoverage of(String service) {
        return new ContractCoverage(Contract.ofService(service), Exercised.inThisBuild());
    }

    /** Every documented 2xx of every operation that was not seen, in the order of the contract; empty is good. */
    public List<String> unexercised() {
        Set<String> seen = exercised.lines();
        return contract.operations().stream()
                .flatMap(operation -> operation.successStatuses().stream()
                        .filter(status -> !seen.contains(Exercised.line(contract.service(), operation.id(), status)))
                        .map(status -> operation + " was never answered " + status))
                .toList();
    }
}
