package org.cifal.workshops.catalogue.content;

/** Whom to ask, as printed. */
public record Contact(String name, String role, String organisation, String email, String phone) {}
