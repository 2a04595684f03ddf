package org.cifal.workshops.application.answering;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cifal.workshops.api.ContractDialect;
import org.cifal.workshops.api.LinearPatterns;
import org.cifal.workshops.application.application.ApplicationContent;
import org.cifal.workshops.application.application.Profile;
import org.cifal.workshops.application.call.CallTerms;
import org.cifal.workshops.application.form.Answers;
import org.cifal.workshops.application.form.DefaultForm;
import org.cifal.workshops.application.form.FormDefinition;
import org.cifal.workshops.application.form.FormPage;
import org.cifal.workshops.application.form.FormQuestion;
import org.cifal.workshops.application.form.ShowWhen;

/** A form, ready to measure answers by. Made once for a definition and kept as long as it is in use. */
public final class Form {

    private static final int MOST_KEPT = 64;
    private static final ObjectMapper JSON =
            new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012, builder -> builder.metaSchema(ContractDialect.SCHEMA));
    private static final SchemaValidatorsConfig CONFIG = SchemaValidatorsConfig.builder()
            .pathType(PathType.JSON_POINTER)
            .formatAssertionsEnabled(true)
            .regularExpressionFactory(new LinearPatterns())
            .locale(Locale.ENGLISH)
            .build();
    private static final Map<Asked, Form> KEPT = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Form> eldest) {
            return size() > MOST_KEPT;
        }
    });
    private static final Form DEFAULT = new Form(DefaultForm.definition());

    private final FormDefinition definition;
    private final String canonical;
    private final String sha256;
    private final Map<String, JsonSchema> schemas = new HashMap<>();

    private Form(FormDefinition definition) {
        this.definition = definition;
        this.canonical = CanonicalJson.of(JSON.<JsonNode>valueToTree(definition));
        this.sha256 = CanonicalJson.sha256(canonical);
        definition
                .questions()
                .forEach(question ->
                        schemas.put(question.code(), SCHEMAS.getSchema(QuestionSchema.of(question), CONFIG)));
    }

    /** The form of a call, or the one that comes with the product, with what the call's criteria measure. */
    public static Form of(CallTerms terms) {
        Asked asked = new Asked(terms.form(), MeasuredFields.of(terms));
        if (asked.own() == null && asked.measured().isEmpty()) {
            return DEFAULT;
        }
        Form kept = KEPT.get(asked);
        if (kept == null) {
            kept = new Form(asked.definition());
            KEPT.put(asked, kept);
        }
        return kept;
    }

    /** Everything that would bar a submission, and what would not go with it, in the order of the form. */
    public List<AnswerFault> faults(ApplicationContent content) {
        Map<String, Object> values = values(content);
        List<AnswerFault> faults = faults(false, values, content.answers());
        content.profile().unread().byQuestion().keySet().stream()
                .filter(field -> faults.stream().noneMatch(fault -> fault.isOfField(field)))
                .map(AnswerFault::unread)
                .forEach(faults::add);
        return faults;
    }

    /** The same of what is asked after selection. */
    public List<AnswerFault> faultsAfterSelection(Answers answers) {
        return faults(true, answers.byQuestion(), answers);
    }

    /** What goes with a submission: answers to questions that are asked, as things stand. */
    public Answers counted(ApplicationContent content) {
        Set<String> asked = asked(false, values(content));
        return content.answers().to(asked::contains);
    }

    private List<AnswerFault> faults(boolean afterSelection, Map<String, Object> values, Answers answers) {
        Set<String> asked = asked(afterSelection, values);
        List<AnswerFault> faults = new ArrayList<>();
        for (FormPage page : definition.pages()) {
            page.questions().stream()
                    .filter(question -> asked.contains(question.code()))
                    .flatMap(question -> faults(page.code(), question, values.get(question.code())))
                    .forEach(faults::add);
        }
        answers.byQuestion().keySet().stream()
                .filter(code -> !asked.contains(code))
                .map(AnswerFault::notAsked)
                .forEach(faults::add);
        return faults;
    }

    private Stream<AnswerFault> faults(String page, FormQuestion question, Object value) {
        if (isNothing(value)) {
            return question.mustBeAnswered() ? Stream.of(AnswerFault.missing(page, question)) : Stream.empty();
        }
        return schemas.get(question.code()).validate(JSON.<JsonNode>valueToTree(value)).stream()
                .map(message -> AnswerFault.invalid(
                        page, question, message.getInstanceLocation().toString(), words(message)));
    }

    private static String words(ValidationMessage message) {
        String at = message.getInstanceLocation().toString();
        String text = message.getMessage();
        return text.startsWith(at + ": ") ? text.substring(at.length() + 2) : text;
    }

    /** Spaces are no answer. */
    private static boolean isNothing(Object value) {
        return value == null
                || (value instanceof String text && text.isBlank())
                || (value instanceof Collection<?> several && several.isEmpty());
    }

    /** Codes of the questions of a step that are asked, given the answers to those before. */
    private Set<String> asked(boolean afterSelection, Map<String, Object> values) {
        Set<String> shown = new HashSet<>();
        definition.questions().forEach(question -> {
            ShowWhen when = question.showWhen();
            boolean always = when == null || !definition.isBefore(when.question(), question.code());
            if (always || (shown.contains(when.question()) && when.metBy(values.get(when.question())))) {
                shown.add(question.code());
            }
        });
        definition
                .questions()
                .filter(question -> question.askedAfterSelection() != afterSelection)
                .forEach(question -> shown.remove(question.code()));
        return shown;
    }

    /** By code of the question, those of the profile included. */
    private Map<String, Object> values(ApplicationContent content) {
        Map<String, Object> values = new HashMap<>(content.answers().byQuestion());
        Map<String, Object> stated = content.profile().stated();
        definition
                .questions()
                .filter(FormQuestion::ofProfile)
                .forEach(question -> values.put(question.code(), stated.get(question.profileField())));
        return values;
    }

    public FormDefinition definition() {
        return definition;
    }

    /** The definition in the one text its hash is of (RFC 8785). */
    String canonical() {
        return canonical;
    }

    /** Names this very form, whatever its version says. */
    public String sha256() {
        return sha256;
    }

    /**
     * What a call asks.
     *
     * @param own the call's form; null for none
     * @param measured names of the fields of the profile that its criteria measure
     */
    private record Asked(FormDefinition own, Set<String> measured) {

        FormDefinition definition() {
            FormDefinition whole = own == null ? DefaultForm.definition() : DefaultForm.completing(own, Profile.NEEDED);
            return DefaultForm.measuring(whole, measured);
        }
    }
}
