package org.cifal.workshops.catalogue.form;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.form.FormFault.Kind;

/**
 * What bars the publication of a form: what nobody could be asked or could answer. Each rule is small; all that is wrong
 * is told at once.
 */
public final class FormPolicy {

    private final List<FormFault> faults = new ArrayList<>();
    private final Map<String, FormQuestion> earlier = new HashMap<>();
    private final Set<String> all = new HashSet<>();
    private final Set<String> profileFields = new HashSet<>();

    private FormPolicy(FormDefinition form) {
        form.pages().stream()
                .flatMap(page -> page.questions().stream())
                .map(FormQuestion::code)
                .forEach(all::add);
    }

    /** Everything that is wrong, in the order of the form. */
    public static List<FormFault> faults(FormDefinition form) {
        var policy = new FormPolicy(form);
        Set<String> pages = new HashSet<>();
        for (int i = 0; i < form.pages().size(); i++) {
            FormPage page = form.pages().get(i);
            String pointer = "/pages/" + i;
            if (!pages.add(page.code())) {
                policy.fault(pointer + "/code", Kind.CODE_USED_TWICE, "is used a second time");
            }
            for (int j = 0; j < page.questions().size(); j++) {
                policy.question(page.questions().get(j), pointer + "/questions/" + j);
            }
        }
        return List.copyOf(policy.faults);
    }

    private void question(FormQuestion question, String pointer) {
        if (earlier.containsKey(question.code())) {
            fault(pointer + "/code", Kind.CODE_USED_TWICE, "is used a second time");
        }
        if (question.profileField() != null && !profileFields.add(question.profileField())) {
            fault(pointer + "/profileField", Kind.CODE_USED_TWICE, "is asked for a second time");
        }
        condition(question, pointer + "/showWhen/question");
        choices(question, pointer + "/choices");
        answer(question, pointer);
        earlier.putIfAbsent(question.code(), question);
    }

    private void condition(FormQuestion question, String pointer) {
        if (question.showWhen() == null) {
            return;
        }
        String named = question.showWhen().question();
        FormQuestion other = earlier.get(named);
        if (!all.contains(named)) {
            fault(pointer, Kind.CONDITION_UNKNOWN, "is no question of this form");
        } else if (other == null) {
            fault(pointer, Kind.CONDITION_OUT_OF_ORDER, "is not asked before this one");
        } else if (other.askedAfterSelection() != question.askedAfterSelection()) {
            fault(pointer, Kind.CONDITION_OUT_OF_ORDER, "is asked at another step");
        }
    }

    private void choices(FormQuestion question, String pointer) {
        long distinct = values(question).distinct().count();
        if (distinct < values(question).count()) {
            fault(pointer, Kind.CODE_USED_TWICE, "have a value twice");
        }
    }

    private void answer(FormQuestion question, String pointer) {
        AnswerSchema schema = question.schema();
        if (question.profileField() != null) {
            if (question.askedAfterSelection()) {
                fault(
                        pointer + "/step",
                        Kind.CONDITION_OUT_OF_ORDER,
                        "must be the application: officers need the profile");
            }
            return;
        }
        if (schema == null) {
            if (question.choices() == null) {
                fault(
                        pointer + "/schema",
                        Kind.ANSWER_SCHEMA_CONTRADICTS,
                        "is missing, so nobody can tell what to answer");
            }
            return;
        }
        schema(question, schema, pointer);
    }

    private void schema(FormQuestion question, AnswerSchema schema, String pointer) {
        if (schema.admitsNothing()) {
            fault(pointer + "/schema", Kind.ANSWER_SCHEMA_CONTRADICTS, "has a lower bound above its upper one");
        }
        boolean textual = schema.type() == AnswerSchema.Type.STRING || schema.type() == AnswerSchema.Type.ARRAY;
        if (question.choices() != null && !textual) {
            fault(
                    pointer + "/schema/type",
                    Kind.ANSWER_SCHEMA_CONTRADICTS,
                    "must be string or array where there are choices");
        }
        if (schema.pattern() != null) {
            try {
                Pattern.compile(schema.pattern());
            } catch (PatternSyntaxException unreadable) {
                fault(
                        pointer + "/schema/pattern",
                        Kind.PATTERN_UNREADABLE,
                        "cannot be read: " + unreadable.getDescription());
            }
        }
    }

    private static Stream<String> values(FormQuestion question) {
        return question.choices() == null
                ? Stream.empty()
                : question.choices().stream().map(FormChoice::value);
    }

    private void fault(String pointer, Kind kind, String detail) {
        faults.add(new FormFault(pointer, kind, detail));
    }
}
