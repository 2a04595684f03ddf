package org.cifal.workshops.application.form;

import java.util.List;
import java.util.Map;

/** Questions that are asked together, in their order. Texts are by BCP 47 tag. */
public record FormPage(String code, Map<String, String> title, Map<String, String> help, List<FormQuestion> questions) {

    public FormPage {
        questions = questions == null ? List.of() : List.copyOf(questions);
    }
}
