package org.cifal.workshops.application.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The form that comes with the product: what real forms ask, in English, Korean, French and Spanish. */
public final class DefaultForm {

    private static final FormDefinition DEFINITION = read("/forms/default.json");

    /** Asked only where the criteria of a call measure it. */
    private static final FormDefinition OF_CRITERIA = read("/forms/criteria.json");

    private DefaultForm() {}

    /** Asked where a call brings no form of its own. */
    public static FormDefinition definition() {
        return DEFINITION;
    }

    /**
     * A call's own form, preceded by what it leaves out and nobody can be considered without, so that the profile is
     * always asked for and never twice.
     *
     * @param own null for none
     * @param needed names of the fields of the profile
     */
    public static FormDefinition completing(FormDefinition own, Set<String> needed) {
        FormDefinition form = own == null ? DEFINITION : own;
        List<FormPage> pages = new ArrayList<>(leftOut(DEFINITION, form, needed));
        form.pages().forEach(page -> pages.add(requiring(page, needed)));
        return new FormDefinition(form.version(), pages);
    }

    private static FormPage requiring(FormPage page, Set<String> needed) {
        List<FormQuestion> questions = page.questions().stream()
                .map(question -> question.ofProfile() && needed.contains(question.profileField())
                        ? question.asRequired()
                        : question)
                .toList();
        return new FormPage(page.code(), page.title(), page.help(), questions);
    }

    /**
     * A form, followed by what the criteria of its call measure and it does not ask: nobody needs to be asked by a person
     * what they were never asked by the form. It need not be answered, because a machine rejects nobody.
     *
     * @param measured names of fields of the profile
     */
    public static FormDefinition measuring(FormDefinition form, Set<String> measured) {
        List<FormPage> pages = new ArrayList<>(form.pages());
        pages.addAll(leftOut(OF_CRITERIA, form, measured));
        return new FormDefinition(form.version(), pages);
    }

    /** The questions about these fields of the profile that the form does not ask, on pages beside its own. */
    private static List<FormPage> leftOut(FormDefinition ours, FormDefinition form, Set<String> fields) {
        List<FormPage> pages = new ArrayList<>();
        for (FormPage page : ours.pages()) {
            List<FormQuestion> left = page.questions().stream()
                    .filter(question -> question.ofProfile()
                            && fields.contains(question.profileField())
                            && !form.asksFor(question.profileField()))
                    .map(FormQuestion::besideOwn)
                    .toList();
            if (!left.isEmpty()) {
                pages.add(new FormPage("default-" + page.code(), page.title(), page.help(), left));
            }
        }
        return pages;
    }

    private static FormDefinition read(String resource) {
        try (InputStream form = DefaultForm.class.getResourceAsStream(resource)) {
            return new ObjectMapper().readValue(form, FormDefinition.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
