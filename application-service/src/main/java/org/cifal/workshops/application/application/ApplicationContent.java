package org.cifal.workshops.application.application;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.cifal.workshops.application.form.Answers;

/**
 * What an applicant states and hands in.
 *
 * @param answers to the questions of the form that are not about the profile
 * @param dossier by code of the required document
 */
public record ApplicationContent(Profile profile, Answers answers, Map<String, DossierEntry> dossier) {

    public ApplicationContent {
        dossier = Map.copyOf(dossier);
    }

    ApplicationContent with(Profile newProfile) {
        return new ApplicationContent(newProfile, answers, dossier);
    }

    ApplicationContent with(Answers newAnswers) {
        return new ApplicationContent(profile, newAnswers, dossier);
    }

    ApplicationContent place(String code, DossierEntry entry) {
        return changed(entries -> {
            entries.put(code, entry);
            return entries;
        });
    }

    ApplicationContent remove(String code) {
        return changed(entries -> {
            entries.remove(code);
            return entries;
        });
    }

    private ApplicationContent changed(UnaryOperator<Map<String, DossierEntry>> change) {
        return new ApplicationContent(profile, answers, change.apply(new HashMap<>(dossier)));
    }
}
