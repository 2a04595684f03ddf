package org.cifal.workshops.catalogue.search;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.StringTokenizer;
import org.cifal.workshops.catalogue.parameter.QueryParameters;
import org.cifal.workshops.catalogue.snapshot.PreparedWorkshop;
import org.cifal.workshops.catalogue.snapshot.Snapshot;

/** Questions as they stand in an address, asked without HTTP. */
final class Questions {

    private Questions() {}

    static MultivaluedHashMap<String, String> of(String question) {
        var values = new MultivaluedHashMap<String, String>();
        var parts = new StringTokenizer(question, "=&");
        while (parts.hasMoreTokens()) {
            values.add(parts.nextToken(), parts.nextToken().replace('+', ' '));
        }
        return values;
    }

    static WorkshopFilter filter(String question) {
        var parameters = QueryParameters.of(of(question));
        WorkshopFilter filter = WorkshopFilter.read(parameters);
        parameters.check();
        return filter;
    }

    static List<String> found(Snapshot snapshot, String question) {
        return filter(question).among(snapshot).stream()
                .map(PreparedWorkshop::slug)
                .toList();
    }
}
