package org.cifal.workshops.conformance;

import io.restassured.RestAssured;
import io.restassured.builder.ResponseBuilder;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Fails any REST Assured exchange that is not as the contract says, and writes down which operations were exercised.
 *
 * <p>{@link HoldsToContract} puts it in place; a test need not name it. A path the contract documents is always held to
 * it. Of the others, {@link #BESIDE_THE_CONTRACT} are passed, and so is what another server answers, known by a port
 * that is not REST Assured's.
 */
public final class ContractFilter implements Filter {

    /** Served for operators and for readers of problem types, by the framework or for people. */
    public static final List<String> BESIDE_THE_CONTRACT = List.of("/q/", "/problems/");

    private final Contract contract;
    private final ExchangeValidation validation;
    private final Exercised exercised;

    ContractFilter(Contract contract, Exercised exercised) {
        this.contract = contract;
        this.validation = new ExchangeValidation(contract);
        this.exercised = exercised;
    }

    /**
     * A filter for that contract, which writes down what it saw for {@link ContractCoverage}.
     *
     * @param service folder of the contract, such as {@code catalogue}
     */
    public static ContractFilter forService(String service) {
        return new ContractFilter(Contract.ofService(service), Exercised.inThisBuild());
    }

    /** Filters every exchange from now on; a second call, or a call after {@link RestAssured#reset()}, is harmless. */
    public static void install(String service) {
        if (RestAssured.filters().stream().noneMatch(ContractFilter.class::isInstance)) {
            RestAssured.filters(forService(service));
        }
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        URI address = URI.create(request.getURI());
        if (isAnotherServer(address)) {
            return response;
        }
        byte[] body = response.asByteArray();
        hold(new Exchange(
                request.getMethod(),
                address.getRawPath(),
                String.valueOf(request.getContentType()),
                textOf(request.getBody()),
                response.statusCode(),
                response.headers().asList().stream()
                        .collect(Collectors.groupingBy(
                                header -> header.getName(),
                                Collectors.mapping(header -> header.getValue(), Collectors.toList()))),
                new String(body, StandardCharsets.UTF_8)));
        return new ResponseBuilder().clone(response).setBody(body).build();
    }

    private void hold(Exchange exchange) {
        var operation = validation.operation(exchange);
        if (operation.isEmpty() && BESIDE_THE_CONTRACT.stream().anyMatch(exchange.path()::startsWith)) {
            return;
        }
        List<String> violations = validation.violations(exchange);
        if (!violations.isEmpty()) {
            throw new AssertionError("%s %s answered %d, which breaks the contract of %s:%n - %s"
                    .formatted(
                            exchange.method(),
                            exchange.path(),
                            exchange.status(),
                            contract.service(),
                            String.join(System.lineSeparator() + " - ", violations)));
        }
        operation.ifPresent(it -> exercised.add(contract.service(), it.id(), exchange.status()));
    }

    private static boolean isAnotherServer(URI address) {
        return RestAssured.port > 0 && address.getPort() > 0 && address.getPort() != RestAssured.port;
    }

    /** REST Assured has serialised objects by now; what streams (a file, say) is not looked into. */
    private static String textOf(Object requestBody) {
        if (requestBody instanceof byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        return requestBody instanceof String text ? text : "";
    }
}
