package org.cifal.workshops.conformance;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * One request and its response, as far as a contract speaks about them; bodies are read as UTF-8.
 *
 * @param path the raw path, without query
 * @param requestType media type of the request without parameters, empty if it has no body
 * @param responseHeaders values by header name; names are looked up whatever their case
 */
record Exchange(
        String method,
        String path,
        String requestType,
        String requestBody,
        int status,
        Map<String, List<String>> responseHeaders,
        String responseBody) {

    Exchange {
        var anyCase = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        anyCase.putAll(responseHeaders);
        responseHeaders = anyCase;
        requestType = withoutParameters(requestType);
    }

    boolean succeeded() {
        return status >= 200 && status < 300;
    }

    String responseType() {
        return withoutParameters(
                responseHeaders.getOrDefault("Content-Type", List.of("")).get(0));
    }

    /** HEAD is documented by the GET it mirrors. */
    String documentedMethod() {
        return method.equals("HEAD") ? "GET" : method;
    }

    static boolean isJson(String mediaType) {
        return mediaType.equals("application/json") || mediaType.endsWith("+json");
    }

    private static String withoutParameters(String mediaType) {
        int parameters = mediaType.indexOf(';');
        return (parameters < 0 ? mediaType : mediaType.substring(0, parameters))
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
