package org.cifal.workshops.catalogue.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import org.cifal.workshops.catalogue.problem.FieldError;
import org.cifal.workshops.catalogue.problem.ProblemType;
import org.cifal.workshops.catalogue.problem.Rejection;

/** A request body is not of the form the contract states. */
public final class InvalidBody extends Rejection {

    InvalidBody(List<FieldError> errors) {
        super(ProblemType.BAD_REQUEST, "Every field that is not valid is named in errors.", errors);
    }

    /** One thing is wrong with it. */
    public static InvalidBody of(String pointer, String detail) {
        return new InvalidBody(List.of(new FieldError(pointer, detail)));
    }

    /** The body is no JSON at all. */
    public static InvalidBody unreadable() {
        return new InvalidBody(List.of(new FieldError("#", "is not a JSON document")));
    }

    /** The body is JSON, and one value in it cannot be read as what it stands for, such as an unknown time zone. */
    public static InvalidBody misshapen(JsonProcessingException failure) {
        if (!(failure instanceof JsonMappingException mapping)) {
            return unreadable();
        }
        return of("#" + UnknownMembers.pointer(mapping), "is not known or not of the form stated");
    }
}
