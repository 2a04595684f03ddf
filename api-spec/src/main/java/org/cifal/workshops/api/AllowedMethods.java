package org.cifal.workshops.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The methods a contract gives an address, as a 405 has to name them (RFC 9110 §15.5.6). */
public final class AllowedMethods {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "patch", "options", "head", "trace");
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

    private final List<Address> addresses;

    private AllowedMethods(List<Address> addresses) {
        this.addresses = addresses;
    }

    /** An address of the contract; one with fewer parameters is meant before one with more. */
    private record Address(Pattern pattern, int parameters, Set<String> methods) {}

    /** Those of the contract that lies beside this class of the service that serves it. */
    public static AllowedMethods servedWith(Class<?> service) {
        try (InputStream contract = service.getResourceAsStream("/META-INF/openapi.yaml")) {
            return of(new ObjectMapper(new YAMLFactory()).readTree(contract));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static AllowedMethods of(JsonNode contract) {
        List<Address> addresses = new ArrayList<>();
        contract.path("paths").properties().forEach(path -> addresses.add(address(path.getKey(), path.getValue())));
        addresses.sort(Comparator.comparingInt(Address::parameters));
        return new AllowedMethods(List.copyOf(addresses));
    }

    private static Address address(String template, JsonNode operations) {
        var pattern = new StringBuilder();
        Matcher parameters = PARAMETER.matcher(template);
        int end = 0;
        int count = 0;
        while (parameters.find()) {
            pattern.append(Pattern.quote(template.substring(end, parameters.start())))
                    .append("[^/]+");
            end = parameters.end();
            count++;
        }
        pattern.append(Pattern.quote(template.substring(end)));
        Set<String> methods = new TreeSet<>();
        operations.fieldNames().forEachRemaining(name -> {
            if (METHODS.contains(name)) {
                methods.add(name.toUpperCase(Locale.ROOT));
            }
        });
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return new Address(Pattern.compile(pattern.toString()), count, methods);
    }

    /** As the header has them; empty where the contract does not know the address. */
    public Optional<String> at(String path) {
        return addresses.stream()
                .filter(address -> address.pattern().matcher(path).matches())
                .findFirst()
                .map(address -> String.join(", ", address.methods()));
    }
}
