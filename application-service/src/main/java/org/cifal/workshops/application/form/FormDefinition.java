package org.cifal.workshops.application.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a call asks of its applicants, as the catalogue's record carries it.
 *
 * @param version named by the editor; new with every change of the questions
 */
public record FormDefinition(String version, List<FormPage> pages) {

    public FormDefinition {
        pages = pages == null ? List.of() : List.copyOf(pages);
    }

    /** In the order in which they are asked. */
    public Stream<FormQuestion> questions() {
        return pages.stream().flatMap(page -> page.questions().stream());
    }

    public Optional<FormQuestion> question(String code) {
        return questions().filter(question -> question.code().equals(code)).findFirst();
    }

    public Optional<FormPage> pageOf(String question) {
        return pages.stream()
                .filter(page ->
                        page.questions().stream().anyMatch(asked -> asked.code().equals(question)))
                .findFirst();
    }

    /** Whether a question is about this field of the profile. */
    public boolean asksFor(String profileField) {
        return questions().anyMatch(question -> profileField.equals(question.profileField()));
    }

    /** Whether one question is asked before another. */
    public boolean isBefore(String one, String other) {
        List<String> codes = questions().map(FormQuestion::code).toList();
        return codes.contains(one) && codes.indexOf(one) < codes.indexOf(other);
    }
}
