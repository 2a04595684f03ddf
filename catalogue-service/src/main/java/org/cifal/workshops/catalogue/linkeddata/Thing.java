package org.cifal.workshops.catalogue.linkeddata;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A node of a JSON-LD document; what is not known is not said. */
final class Thing {

    private final Map<String, Object> members = new LinkedHashMap<>();

    private Thing(String type) {
        members.put("@type", type);
    }

    static Thing a(String type) {
        return new Thing(type);
    }

    /**
     * Says nothing where the value is null, an empty optional, an empty collection, or a node that says nothing itself;
     * one value stands alone.
     */
    Thing with(String property, Object value) {
        Object said = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (said instanceof Collection<?> several) {
            List<Object> known = List.copyOf(several);
            said = known.size() == 1 ? known.get(0) : known.isEmpty() ? null : known;
        }
        if (said != null && !(said instanceof Thing thing && !thing.saysSomething())) {
            members.put(property, said);
        }
        return this;
    }

    /** Whether it has more than its type. */
    boolean saysSomething() {
        return members.size() > 1;
    }

    @JsonValue
    Map<String, Object> members() {
        return members;
    }
}
