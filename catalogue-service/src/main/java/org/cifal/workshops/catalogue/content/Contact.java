package org.cifal.workshops.catalogue.content;

/**
 * Whom to ask, as printed.
 *
 * @param focalPoint whether the page names it as the event's focal point
 * @param stated the page's words, where they are not an address
 */
public record Contact(
        String name, String role, String organisation, String email, String phone, Boolean focalPoint, String stated) {}
