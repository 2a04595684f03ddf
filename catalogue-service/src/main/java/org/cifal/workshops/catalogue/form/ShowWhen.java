package org.cifal.workshops.catalogue.form;

import java.util.List;

/**
 * Shows a question only where an earlier one has one of these answers.
 *
 * @param isOneOf texts, numbers or booleans
 */
public record ShowWhen(String question, List<Object> isOneOf) {}
