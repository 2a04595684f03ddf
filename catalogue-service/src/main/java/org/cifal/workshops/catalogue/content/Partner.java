package org.cifal.workshops.catalogue.content;

/** An organisation the page names without making it an organiser. */
public record Partner(Texts name, Texts role) {}
