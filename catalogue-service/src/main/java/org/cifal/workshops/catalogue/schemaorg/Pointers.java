package org.cifal.workshops.catalogue.schemaorg;

/** JSON pointers (RFC 6901). */
final class Pointers {

    private Pointers() {}

    static String member(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
