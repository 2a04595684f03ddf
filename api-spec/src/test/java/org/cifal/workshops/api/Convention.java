package org.cifal.workshops.api;

import java.util.List;
import java.util.function.Function;

/** The conventions of a contract (ADR 0004), each with the rule that finds the offences against it. */
enum Convention {
    UNIQUE_CAMEL_CASE_OPERATION_IDS(OperationConventions::uniqueCamelCaseIds),
    ONE_DECLARED_TAG_ON_EVERY_OPERATION(OperationConventions::oneDeclaredTag),
    SUMMARY_AND_DESCRIPTION_ON_EVERY_OPERATION(OperationConventions::summaryAndDescription),
    SECURITY_STATED(OperationConventions::statedSecurity),
    PATHS_UNDER_V1_OR_WELL_KNOWN(OperationConventions::knownPaths),
    PATH_PARAMETERS_DECLARED(OperationConventions::declaredPathParameters),
    EXACT_STATUSES(OperationConventions::exactStatuses),
    PROBLEMS_ON_ALL_ERRORS(OperationConventions::problemsOnErrors),
    ERRORS_THAT_CAN_ALWAYS_HAPPEN(OperationConventions::errorsThatCanAlwaysHappen),
    LIMITED_STRINGS(SchemaConventions::limitedStrings),
    LIMITED_ARRAYS(SchemaConventions::limitedArrays),
    LINEAR_PATTERNS(SchemaConventions::linearPatterns),
    KEBAB_CASE_VALUES(SchemaConventions::kebabCaseValues),
    CAMEL_CASE_PROPERTIES(SchemaConventions::camelCaseProperties),
    EXAMPLE_ON_EVERY_BODY(ExampleConventions::onEveryBody),
    EXAMPLES_VALID_BY_THEIR_SCHEMA(ExampleConventions::validByTheirSchema),
    REFERENCES_RESOLVE(DocumentConventions::referencesResolve),
    COMPONENTS_ARE_USED(DocumentConventions::componentsAreUsed),
    HEADERS_ARE_DESCRIBED(DocumentConventions::headersAreDescribed),
    DESCRIPTIONS_ARE_SENTENCES(DocumentConventions::descriptionsAreSentences);

    @SuppressWarnings("ImmutableEnumChecker") // every rule is a method without state
    private final Function<ContractDocument, List<String>> rule;

    Convention(Function<ContractDocument, List<String>> rule) {
        this.rule = rule;
    }

    /** Where the contract breaks this convention, each beginning with a JSON pointer; empty is good. */
    List<String> offences(ContractDocument contract) {
        return rule.apply(contract);
    }
}
