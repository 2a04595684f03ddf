package org.cifal.workshops.catalogue.conditional;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;

/** A header field whose value is a list: sent in several lines it says the same as in one (RFC 9110 §5.3). */
public final class RepeatedField {

    private RepeatedField() {}

    /** Its lines joined; null where there is none. */
    public static String of(HttpServerRequest request, CharSequence name) {
        List<String> lines = request.headers().getAll(name);
        return lines.isEmpty() ? null : lines.size() == 1 ? lines.get(0) : String.join(",", lines);
    }
}
