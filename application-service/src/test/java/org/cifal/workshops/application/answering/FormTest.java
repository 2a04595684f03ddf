package org.cifal.workshops.application.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.cifal.workshops.application.answering.AnswerFault.Kind;
import org.cifal.workshops.application.application.ApplicationContent;
import org.cifal.workshops.application.application.Profile;
import org.cifal.workshops.application.call.CallTerms;
import org.cifal.workshops.application.call.EligibilityRule;
import org.cifal.workshops.application.form.Answers;
import org.cifal.workshops.application.form.DefaultForm;
import org.cifal.workshops.application.form.FormDefinition;
import org.cifal.workshops.application.form.FormQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Salome Tavake, whole. */
    private static final Profile INSPECTOR = new Profile(
            "Tavake",
            "Salome",
            null,
            "SB",
            "SB",
            "Police Force",
            "Inspector",
            "law-enforcement",
            "SB",
            8,
            null,
            null,
            null,
            null,
            null,
            null);

    private static final String ASKING = """
            {"version": "2023-1", "pages": [
              {"code": "experience", "title": {"en": "Experience"}, "questions": [
                {"code": "came-before", "label": {"en": "Came before?"}, "schema": {"type": "boolean"}, "required": true},
                {"code": "which", "label": {"en": "Which?"}, "schema": {"type": "string", "maxLength": 20},
                 "required": true, "showWhen": {"question": "came-before", "isOneOf": [true]}},
                {"code": "group", "label": {"en": "Which group?"}, "schema": {"type": "string"}, "required": true,
                 "showWhen": {"question": "which", "isOneOf": ["2012"]}},
                {"code": "fields", "label": {"en": "Fields"}, "schema": {"type": "array", "maxItems": 2},
                 "choices": [{"value": "border", "label": {"en": "Border"}}, {"value": "social", "label": {"en": "Social"}},
                             {"value": "police", "label": {"en": "Police"}}]},
                {"code": "port", "label": {"en": "Port"}, "schema": {"type": "string", "pattern": "^[A-Z]{3}$"},
                 "required": true, "showWhen": {"question": "fields", "isOneOf": ["border"]}}]},
              {"code": "journey", "title": {"en": "Journey"}, "questions": [
                {"code": "passport", "label": {"en": "Passport"}, "schema": {"type": "string"}, "required": true,
                 "step": "after-selection"}]}]}
            """;

    static Stream<Arguments> answersAndFaults() {
        return Stream.of(
                Arguments.of("{\"came-before\": false}", List.of()),
                Arguments.of("{}", List.of("missing #/answers/came-before")),
                Arguments.of("{\"came-before\": true}", List.of("missing #/answers/which")),
                Arguments.of("{\"came-before\": true, \"which\": \"  \"}", List.of("missing #/answers/which")),
                Arguments.of(
                        "{\"came-before\": \"yes\", \"which\": \"2014\"}",
                        List.of("invalid #/answers/came-before", "not-asked #/answers/which")),
                Arguments.of("{\"came-before\": true, \"which\": \"2012\"}", List.of("missing #/answers/group")),
                Arguments.of("{\"came-before\": false, \"which\": \"2012\"}", List.of("not-asked #/answers/which")),
                Arguments.of(
                        "{\"came-before\": true, \"which\": \"the one of the year 2014\"}",
                        List.of("invalid #/answers/which")),
                Arguments.of(
                        "{\"came-before\": false, \"fields\": [\"social\", \"forest\"]}",
                        List.of("invalid #/answers/fields/1")),
                Arguments.of(
                        "{\"came-before\": false, \"fields\": [\"social\", \"border\"]}",
                        List.of("missing #/answers/port")),
                Arguments.of(
                        "{\"came-before\": false, \"fields\": [\"border\"], \"port\": \"jeju\"}",
                        List.of("invalid #/answers/port")),
                Arguments.of("{\"came-before\": false, \"fields\": [\"border\"], \"port\": \"CJU\"}", List.of()),
                Arguments.of("{\"came-before\": false, \"gone\": 7}", List.of("not-asked #/answers/gone")));
    }

    @ParameterizedTest
    @MethodSource("answersAndFaults")
    void what_is_missing_invalid_or_not_asked_is_pointed_at(String answers, List<String> faults) throws Exception {
        assertThat(form().faults(content(answers)))
                .extracting(fault -> fault.kind().slug() + " " + fault.pointer())
                .containsExactlyElementsOf(faults);
    }

    @ParameterizedTest
    @MethodSource("answersAndFaults")
    void the_form_as_one_json_schema_says_the_same(String answers, List<String> faults) throws Exception {
        JsonNode sent = JSON.valueToTree(Map.of(
                "profile", INSPECTOR.stated(), "answers", answers(answers).byQuestion()));
        boolean good = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(FormSchema.of(form().definition(), false, "en"))
                .validate(sent)
                .isEmpty();

        boolean blank = answers.contains("\"  \"");
        boolean expected = faults.stream().noneMatch(fault -> !fault.startsWith("not-asked"));
        assertThat(good).isEqualTo(expected || blank);
    }

    @Test
    void a_fault_tells_its_page() throws Exception {
        assertThat(form().faults(content("{}"))).singleElement().satisfies(fault -> {
            assertThat(fault.page()).isEqualTo("experience");
            assertThat(fault.kind()).isEqualTo(Kind.MISSING);
        });
        assertThat(form().faultsAfterSelection(answers("{\"passport\": 7}")))
                .extracting(AnswerFault::page)
                .containsExactly("journey");
    }

    @Test
    void what_is_not_asked_does_not_go_with_a_submission() throws Exception {
        Answers counted = form().counted(content("{\"came-before\": false, \"which\": \"2014\", \"gone\": 7}"));

        assertThat(counted.byQuestion()).containsOnlyKeys("came-before");
    }

    @Test
    void passport_and_travel_are_another_step() throws Exception {
        assertThat(form().faultsAfterSelection(Answers.NONE))
                .extracting(AnswerFault::code)
                .containsExactly("passport");
        assertThat(form().faultsAfterSelection(answers("{\"passport\": \"SB1\"}")))
                .isEmpty();
    }

    @Test
    void what_nobody_can_be_considered_without_is_asked_whatever_the_organiser_asks() throws Exception {
        ApplicationContent nobody =
                new ApplicationContent(Profile.EMPTY, answers("{\"came-before\": false}"), Map.of());

        assertThat(form().faults(nobody))
                .extracting(AnswerFault::code)
                .containsExactlyInAnyOrderElementsOf(Profile.NEEDED);
        assertThat(form().definition().questions().map(FormQuestion::code)).doesNotHaveDuplicates();
    }

    @Test
    void no_pattern_of_an_organiser_makes_the_service_hang() throws Exception {
        String evil = ASKING.replace("^[A-Z]{3}$", "^(([A-Z])+.)+[A-Z]([A-Z])+$");
        Form form = Form.of(terms(evil));
        ApplicationContent content = content(
                "{\"came-before\": false, \"fields\": [\"border\"], \"port\": \"%s!\"}".formatted("A".repeat(3_000)));

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> form.faults(content));
        assertThat(form.faults(content)).extracting(AnswerFault::code).containsExactly("port");
    }

    @Test
    void the_form_of_the_product_has_every_text_in_four_languages_and_asks_the_whole_profile_once() {
        FormDefinition form =
                DefaultForm.measuring(DefaultForm.definition(), Set.of("seniority", "languages", "dateOfBirth"));
        Set<String> languages = Set.of("en", "ko", "fr", "es");

        assertThat(form.pages()).allSatisfy(page -> {
            assertThat(page.title()).containsOnlyKeys(languages);
            assertThat(page.questions()).allSatisfy(question -> {
                assertThat(question.label()).containsOnlyKeys(languages);
                assertThat(question.personalData()).as(question.code()).isNotNull();
                if (question.help() != null) {
                    assertThat(question.help()).containsOnlyKeys(languages);
                }
                if (question.choices() != null) {
                    assertThat(question.choices())
                            .allSatisfy(choice -> assertThat(choice.label()).containsOnlyKeys(languages));
                }
            });
        });
        assertThat(form.questions().map(FormQuestion::code)).doesNotHaveDuplicates();
        assertThat(form.questions().filter(FormQuestion::ofProfile).map(FormQuestion::profileField))
                .doesNotHaveDuplicates()
                .hasSize(15)
                .containsAll(Profile.NEEDED);
    }

    @Test
    void what_the_criteria_of_a_call_measure_is_asked_once_and_need_not_be_answered() throws Exception {
        EligibilityRule rule = JSON.readValue("""
            {"anyOf": [{"seniority": {"atLeast": "senior"}}, {"language": {"language": "en"}, "age": {"atLeast": 25}}]}
            """, EligibilityRule.class);
        FormDefinition own = JSON.readValue(ASKING, FormDefinition.class);

        for (CallTerms terms : List.of(measuring(null, rule), measuring(own, rule))) {
            Form form = Form.of(terms);
            assertThat(form.definition().questions().map(FormQuestion::profileField))
                    .filteredOn(Objects::nonNull)
                    .doesNotHaveDuplicates()
                    .contains("seniority", "languages", "dateOfBirth");
            assertThat(form.definition().questions().map(FormQuestion::code)).doesNotHaveDuplicates();
            assertThat(form.faults(content("{\"came-before\": false, \"fields\": [\"courts\"]}")))
                    .extracting(AnswerFault::code)
                    .doesNotContain("seniority", "languages", "dateOfBirth");
        }
        assertThat(Form.of(measuring(null, rule)).sha256())
                .isNotEqualTo(Form.of(terms(null)).sha256());
    }

    private static CallTerms measuring(FormDefinition form, EligibilityRule rule) {
        List<CallTerms.EligibilityCriterion> criteria =
                List.of(new CallTerms.EligibilityCriterion("c", "required", Map.of("en", "Senior"), rule));
        return new CallTerms(
                null, null, null, null, criteria, null, null, null, null, null, null, form, null, null, null);
    }

    @Test
    void a_whole_profile_is_all_the_form_of_the_product_needs() throws Exception {
        Form form = Form.of(terms(null));
        assertThat(form.faults(content("{}"))).isEmpty();
        assertThat(form.faults(content("{\"earlier-participation\": true}")))
                .extracting(AnswerFault::code)
                .containsExactly("earlier-events");
        assertThatCode(() -> form.faultsAfterSelection(Answers.NONE)).doesNotThrowAnyException();
    }

    private static Form form() throws Exception {
        return Form.of(terms(ASKING));
    }

    private static CallTerms terms(String form) throws Exception {
        FormDefinition definition = form == null ? null : JSON.readValue(form, FormDefinition.class);
        return new CallTerms(
                null, null, null, null, null, null, null, null, null, null, null, definition, null, null, null);
    }

    private static ApplicationContent content(String answers) throws Exception {
        return new ApplicationContent(INSPECTOR, answers(answers), Map.of());
    }

    @SuppressWarnings("unchecked")
    private static Answers answers(String json) throws Exception {
        return new Answers(JSON.readValue(json, Map.class));
    }
}
