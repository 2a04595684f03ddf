package org.cifal.workshops.application.answering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.form.FormDefinition;

/** Which form an application is measured by. */
@ApplicationScoped
public class MeasuringForms {

    private final Calls calls;
    private final KeptForms kept;

    MeasuringForms(Calls calls, KeptForms kept) {
        this.calls = calls;
        this.kept = kept;
    }

    /** While it can be submitted, the call's as it is now; afterwards the one it was submitted by. */
    public Measuring of(Application application) {
        return application.canBeSubmitted() ? present(application) : submittedBy(application);
    }

    /** The form of the submission that counts; the call's where none was kept. */
    public Measuring submittedBy(Application application) {
        return application
                .formSha256()
                .flatMap(sha256 -> kept.named(sha256).map(definition -> new Measuring(definition, sha256)))
                .orElseGet(() -> present(application));
    }

    /** The forms that asked for the journey, the latest first. */
    public List<FormDefinition> ofJourney(Application application) {
        List<FormDefinition> forms = new ArrayList<>();
        application.travelForms().forEach(sha256 -> kept.named(sha256).ifPresent(form -> forms.add(0, form)));
        return forms;
    }

    private Measuring present(Application application) {
        Form form = Form.of(calls.ofWorkshop(application.workshopId()).terms().orElseThrow());
        return new Measuring(form.definition(), form.sha256());
    }

    /** A form and the hash that names it. */
    public record Measuring(FormDefinition definition, String sha256) {}
}
