package org.cifal.workshops.catalogue.content;

import java.net.URI;

/**
 * An organisation that holds the workshop.
 *
 * @param code its short name, as access tokens carry it in {@code organisation}
 * @param stated what the page says of its part, where the role is a reading of it
 */
public record Organiser(String code, Texts name, Role role, String stated, URI website) {

    /** What it does for the workshop. */
    public enum Role {
        ORGANISER,
        CO_ORGANISER,
        SPONSOR
    }
}
