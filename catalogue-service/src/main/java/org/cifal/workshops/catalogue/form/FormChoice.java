package org.cifal.workshops.catalogue.form;

import org.cifal.workshops.catalogue.content.Texts;

/** An answer to choose. */
public record FormChoice(String value, Texts label) {}
