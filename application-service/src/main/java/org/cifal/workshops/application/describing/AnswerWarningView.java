package org.cifal.workshops.application.describing;

import java.util.List;
import org.cifal.workshops.application.answering.AnswerFault;
import org.cifal.workshops.application.answering.Form;
import org.cifal.workshops.application.application.ApplicationContent;

/**
 * What would stand in the way of submitting as things are; saving is never refused for it.
 *
 * @param kind {@code missing}, {@code invalid} or {@code not-asked}
 * @param code of the question, or name of the field of the profile
 * @param page code of the page of the form; null for what is on none
 */
public record AnswerWarningView(String kind, String code, String page, String pointer, String detail) {

    public static List<AnswerWarningView> of(Form form, ApplicationContent content) {
        return of(form.faults(content));
    }

    public static List<AnswerWarningView> of(List<AnswerFault> faults) {
        return faults.stream().map(AnswerWarningView::of).toList();
    }

    private static AnswerWarningView of(AnswerFault fault) {
        return new AnswerWarningView(fault.kind().slug(), fault.code(), fault.page(), fault.pointer(), fault.detail());
    }
}
