package org.cifal.workshops.catalogue.template;

import java.util.List;
import org.cifal.workshops.catalogue.problem.FieldError;
import org.cifal.workshops.catalogue.problem.ProblemType;
import org.cifal.workshops.catalogue.problem.Rejection;

/** A file is not one that anyone may be offered to download. */
final class TemplateRefused extends Rejection {

    private TemplateRefused(ProblemType type, String detail, List<FieldError> errors) {
        super(type, detail, errors);
    }

    static TemplateRefused name(String detail) {
        return new TemplateRefused(
                ProblemType.RULE_BROKEN,
                "The name of the file is not one to pass on.",
                List.of(new FieldError("#filename", detail)));
    }

    static TemplateRefused content(String detail) {
        return new TemplateRefused(ProblemType.UNSUPPORTED_MEDIA_TYPE, detail, List.of());
    }

    static TemplateRefused damaged() {
        return new TemplateRefused(
                ProblemType.RULE_BROKEN,
                "The file was damaged on its way: it does not have the digest it was sent with.",
                List.of());
    }

    static TemplateRefused size(int most) {
        return new TemplateRefused(
                ProblemType.CONTENT_TOO_LARGE, "A template has at most %d bytes.".formatted(most), List.of());
    }
}
