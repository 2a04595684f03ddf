package org.cifal.workshops.application.eligibility;

import java.util.Set;

/** The values of the catalogue's vocabulary of sectors; applicants may state theirs in other words. */
final class Sectors {

    private static final Set<String> KNOWN = Set.of(
            "law-enforcement",
            "border-and-immigration",
            "social-services",
            "security-services",
            "government",
            "local-government",
            "civil-society",
            "media",
            "academia",
            "diplomacy",
            "students",
            "tourism");

    private Sectors() {}

    static boolean knows(String sector) {
        return KNOWN.contains(sector);
    }
}
