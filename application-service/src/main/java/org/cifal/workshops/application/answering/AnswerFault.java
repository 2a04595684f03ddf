package org.cifal.workshops.application.answering;

import java.util.Locale;
import org.cifal.workshops.application.form.FormQuestion;
import org.cifal.workshops.application.problem.FieldError;

/**
 * Something about one answer that stands in the way of submitting, or that is worth a word.
 *
 * @param kind what is wrong with it
 * @param page code of the page the question is on; null where the form does not have it
 * @param code of the question, or the name of the field of the profile it is about
 * @param pointer JSON pointer into what is sent, as a URI fragment
 */
public record AnswerFault(Kind kind, String page, String code, boolean ofProfile, String pointer, String detail) {

    /** A missing answer and an invalid one bar a submission; one that is not asked for does not go with it. */
    public enum Kind {
        MISSING,
        INVALID,
        NOT_ASKED;

        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static AnswerFault missing(String page, FormQuestion question) {
        String code = code(question);
        return new AnswerFault(
                Kind.MISSING, page, code, question.ofProfile(), pointer(question), code + " is not filled in.");
    }

    static AnswerFault invalid(String page, FormQuestion question, String within, String detail) {
        return new AnswerFault(
                Kind.INVALID, page, code(question), question.ofProfile(), pointer(question) + within, detail);
    }

    /** Of a field of the profile that no question of the form finds fault with. */
    static AnswerFault unread(String field) {
        return new AnswerFault(
                Kind.INVALID,
                null,
                field,
                true,
                "#/profile/" + field,
                "is kept as you sent it, and is not of the form the contract states for this field");
    }

    static AnswerFault notAsked(String code) {
        return new AnswerFault(
                Kind.NOT_ASKED,
                null,
                code,
                false,
                "#/answers/" + escaped(code),
                "is kept, and will not be submitted: the form does not ask it as things stand");
    }

    boolean isOfField(String field) {
        return ofProfile && code.equals(field);
    }

    public FieldError error() {
        return new FieldError(pointer, detail, page);
    }

    private static String code(FormQuestion question) {
        return question.ofProfile() ? question.profileField() : question.code();
    }

    private static String pointer(FormQuestion question) {
        return question.ofProfile() ? "#/profile/" + question.profileField() : "#/answers/" + escaped(question.code());
    }

    private static String escaped(String code) {
        return code.replace("~", "~0").replace("/", "~1");
    }
}
