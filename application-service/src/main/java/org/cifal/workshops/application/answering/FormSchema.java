package org.cifal.workshops.application.answering;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cifal.workshops.application.form.FormDefinition;
import org.cifal.workshops.application.form.FormQuestion;
import org.cifal.workshops.application.form.ShowWhen;

/**
 * A form as one JSON Schema (2020-12) of what applicants send, {@code {"profile": …, "answers": …}}, for any library
 * that makes forms of such a document. What is shown on a condition stands in an {@code if} of its own.
 */
public final class FormSchema {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final ObjectMapper VALUES = new ObjectMapper();

    private final FormDefinition form;
    private final String language;

    private FormSchema(FormDefinition form, String language) {
        this.form = form;
        this.language = language;
    }

    /**
     * The questions of one step.
     *
     * @param language of titles and descriptions where the form has them in it, else the first it has
     */
    public static ObjectNode of(FormDefinition form, boolean afterSelection, String language) {
        return new FormSchema(form, language).of(afterSelection);
    }

    private ObjectNode of(boolean afterSelection) {
        List<FormQuestion> asked = form.questions()
                .filter(question -> question.askedAfterSelection() == afterSelection)
                .toList();
        ObjectNode schema = JSON.objectNode().put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("type", "object");
        List<FormQuestion> always =
                asked.stream().filter(question -> condition(question).isEmpty()).toList();
        places(schema, always);
        List<FormQuestion> onCondition = new ArrayList<>(asked);
        onCondition.removeAll(always);
        if (!onCondition.isEmpty()) {
            ArrayNode all = schema.putArray("allOf");
            onCondition.forEach(question -> all.add(conditional(question)));
        }
        return schema;
    }

    private ObjectNode conditional(FormQuestion question) {
        ObjectNode whole = JSON.objectNode();
        ArrayNode conditions = whole.putObject("if").putArray("allOf");
        Optional<FormQuestion> next = Optional.of(question);
        while (next.flatMap(this::condition).isPresent()) {
            ShowWhen when = next.get().showWhen();
            FormQuestion asked = form.question(when.question()).orElseThrow();
            conditions.add(met(asked, when));
            next = Optional.of(asked);
        }
        places(whole.putObject("then"), List.of(question));
        return whole;
    }

    /** One on a question the form does not have before it is none. */
    private Optional<ShowWhen> condition(FormQuestion question) {
        return Optional.ofNullable(question.showWhen())
                .filter(when ->
                        form.question(when.question()).isPresent() && form.isBefore(when.question(), question.code()));
    }

    private static ObjectNode met(FormQuestion asked, ShowWhen when) {
        ObjectNode answer = JSON.objectNode();
        boolean several =
                asked.schema() != null && "array".equals(asked.schema().type());
        ArrayNode values = (several ? answer.putObject("contains") : answer).putArray("enum");
        when.isOneOf().forEach(value -> values.add(VALUES.<JsonNode>valueToTree(value)));
        ObjectNode met = JSON.objectNode();
        met.putArray("required").add(place(asked));
        ObjectNode place = met.putObject("properties").putObject(place(asked));
        place.putArray("required").add(name(asked));
        place.putObject("properties").set(name(asked), answer);
        return met;
    }

    private void places(ObjectNode schema, List<FormQuestion> questions) {
        for (String place : List.of("profile", "answers")) {
            List<FormQuestion> here = questions.stream()
                    .filter(question -> place(question).equals(place))
                    .toList();
            if (!here.isEmpty()) {
                put(schema, place, here);
            }
        }
    }

    private void put(ObjectNode schema, String place, List<FormQuestion> questions) {
        ObjectNode object =
                schema.withObjectProperty("properties").putObject(place).put("type", "object");
        ObjectNode properties = object.putObject("properties");
        questions.forEach(question -> properties.set(name(question), titled(question)));
        List<String> required = questions.stream()
                .filter(FormQuestion::mustBeAnswered)
                .map(FormSchema::name)
                .toList();
        if (!required.isEmpty()) {
            ArrayNode names = object.putArray("required");
            required.forEach(names::add);
            schema.withArrayProperty("required").add(place);
        }
    }

    private ObjectNode titled(FormQuestion question) {
        ObjectNode titled = JSON.objectNode().put("title", in(question.label()));
        if (question.help() != null) {
            titled.put("description", in(question.help()));
        }
        titled.setAll(QuestionSchema.of(question));
        return titled;
    }

    private String in(Map<String, String> texts) {
        return texts.getOrDefault(language, texts.values().iterator().next());
    }

    private static String place(FormQuestion question) {
        return question.ofProfile() ? "profile" : "answers";
    }

    private static String name(FormQuestion question) {
        return question.ofProfile() ? question.profileField() : question.code();
    }
}
