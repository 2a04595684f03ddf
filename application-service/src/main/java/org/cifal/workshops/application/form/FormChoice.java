package org.cifal.workshops.application.form;

import java.util.Map;

/** An answer to choose. */
public record FormChoice(String value, Map<String, String> label) {}
