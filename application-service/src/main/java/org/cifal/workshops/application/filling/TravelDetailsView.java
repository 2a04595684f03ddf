package org.cifal.workshops.application.filling;

import java.util.List;
import java.util.Map;
import org.cifal.workshops.application.answering.AnswerFault;
import org.cifal.workshops.application.answering.Form;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.describing.AnswerWarningView;

/**
 * What is asked after selection, as answered so far.
 *
 * @param complete whether the officers have all they need
 */
record TravelDetailsView(boolean complete, Map<String, Object> answers, List<AnswerWarningView> warnings) {

    static TravelDetailsView of(Application application, Form form) {
        List<AnswerFault> faults = form.faultsAfterSelection(application.travelAnswers());
        return new TravelDetailsView(
                faults.stream().allMatch(fault -> fault.kind() == AnswerFault.Kind.NOT_ASKED),
                application.travelAnswers().byQuestion(),
                AnswerWarningView.of(faults));
    }
}
