package org.cifal.workshops.catalogue.form;

/**
 * Something that makes a form impossible to ask.
 *
 * @param pointer JSON pointer from the form on, such as {@code /pages/0/questions/2/code}
 */
public record FormFault(String pointer, Kind kind, String detail) {

    /** Which rule it breaks. */
    public enum Kind {
        CODE_USED_TWICE,
        CONDITION_UNKNOWN,
        CONDITION_OUT_OF_ORDER,
        PATTERN_UNREADABLE,
        ANSWER_SCHEMA_CONTRADICTS
    }
}
