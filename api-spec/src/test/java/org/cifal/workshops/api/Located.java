package org.cifal.workshops.api;

import com.fasterxml.jackson.databind.JsonNode;

/** A piece of a contract and the JSON pointer to where it stands. */
record Located(String pointer, JsonNode node) {

    Located member(String name) {
        return new Located(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), node.path(name));
    }

    /** The last step of the pointer: a property's, component's or media type's name. */
    String name() {
        return pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }

    boolean isNamed(String parent) {
        String above = pointer.substring(0, Math.max(pointer.lastIndexOf('/'), 0));
        return above.endsWith("/" + parent);
    }

    String text(String member) {
        return node.path(member).asText("");
    }
}
