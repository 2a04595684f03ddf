package org.cifal.workshops.application.problem;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer JSON pointer into the body as a URI fragment (RFC 6901 §6), or {@code #name} of a parameter or header
 * @param page code of the page of the form it is on; null for what is on none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldError(String pointer, String detail, String page) {

    public FieldError(String pointer, String detail) {
        this(pointer, detail, null);
    }
}
