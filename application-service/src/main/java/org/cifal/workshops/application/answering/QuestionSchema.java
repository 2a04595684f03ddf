package org.cifal.workshops.application.answering;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.cifal.workshops.application.application.LanguageSkill;
import org.cifal.workshops.application.application.Seniority;
import org.cifal.workshops.application.form.AnswerSchema;
import org.cifal.workshops.application.form.FormChoice;
import org.cifal.workshops.application.form.FormQuestion;

/** The answer to one question as JSON Schema (2020-12). */
final class QuestionSchema {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int USUAL_LENGTH = 4_000;
    private static final int LONGEST_CHOICE = 400;
    private static final int MOST_ITEMS = 300;
    private static final int MOST_YEARS = 80;
    private static final int MOST_LANGUAGES = 20;
    private static final String LANGUAGE = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$";
    private static final String COUNTRY = "^[A-Z]{2}$";

    /** How long the texts of the profile may be, as the contract states; countries are codes. */
    private static final Map<String, Integer> PROFILE_LENGTHS = Map.of(
            "familyName", 120,
            "givenNames", 120,
            "organisation", 200,
            "position", 200,
            "sector", 80,
            "nominatorName", 200);

    private QuestionSchema() {}

    static ObjectNode of(FormQuestion question) {
        ObjectNode schema = question.ofProfile() ? profile(question.profileField()) : stated(question.schema());
        if (question.choices() != null) {
            ObjectNode chosen =
                    "array".equals(schema.path("type").asText()) ? (ObjectNode) schema.get("items") : schema;
            ArrayNode values = chosen.putArray("enum");
            question.choices().stream().map(FormChoice::value).forEach(values::add);
        }
        return schema;
    }

    private static ObjectNode profile(String field) {
        ObjectNode schema = JSON.objectNode();
        switch (field) {
            case "yearsOfExperience" ->
                schema.put("type", "integer").put("minimum", 0).put("maximum", MOST_YEARS);
            case "nominatorEmail" ->
                schema.put("type", "string").put("format", "email").put("maxLength", 254);
            case "gender" -> schema.put("type", "string").set("enum", textsOf("female", "male", "other"));
            case "seniority" ->
                schema.put("type", "string")
                        .set("enum", textsOf(Arrays.stream(Seniority.values()).map(Seniority::slug)));
            case "dateOfBirth" -> schema.put("type", "string").put("format", "date");
            case "languages" ->
                schema.put("type", "array").put("maxItems", MOST_LANGUAGES).set("items", language());
            default -> {
                schema.put("type", "string").put("minLength", 1);
                Integer length = PROFILE_LENGTHS.get(field);
                if (length == null) {
                    schema.put("maxLength", 2).put("pattern", COUNTRY);
                } else {
                    schema.put("maxLength", length);
                }
            }
        }
        return schema;
    }

    private static ObjectNode language() {
        ObjectNode skill = JSON.objectNode().put("type", "object").put("additionalProperties", false);
        skill.set("required", textsOf("language", "level"));
        ObjectNode properties = skill.putObject("properties");
        properties
                .putObject("language")
                .put("type", "string")
                .put("maxLength", 35)
                .put("pattern", LANGUAGE);
        properties
                .putObject("level")
                .put("type", "string")
                .set("enum", textsOf(Arrays.stream(LanguageSkill.Level.values()).map(LanguageSkill.Level::slug)));
        return skill;
    }

    private static ArrayNode textsOf(String... values) {
        return textsOf(Arrays.stream(values));
    }

    private static ArrayNode textsOf(Stream<String> values) {
        ArrayNode array = JSON.arrayNode();
        values.forEach(array::add);
        return array;
    }

    /** @param stated null for a choice of one */
    private static ObjectNode stated(AnswerSchema stated) {
        ObjectNode schema = JSON.objectNode();
        if (stated == null) {
            return schema.put("type", "string").put("maxLength", LONGEST_CHOICE);
        }
        schema.put("type", stated.type());
        put(schema, "format", stated.format());
        put(schema, "pattern", stated.pattern());
        put(schema, "minLength", stated.minLength());
        put(schema, "minItems", stated.minItems());
        put(schema, "minimum", stated.minimum());
        put(schema, "maximum", stated.maximum());
        if (Boolean.TRUE.equals(stated.uniqueItems())) {
            schema.put("uniqueItems", true);
        }
        if ("string".equals(stated.type())) {
            schema.put("maxLength", stated.maxLength() == null ? USUAL_LENGTH : stated.maxLength());
        } else if ("array".equals(stated.type())) {
            schema.put("maxItems", stated.maxItems() == null ? MOST_ITEMS : stated.maxItems());
            schema.putObject("items").put("type", "string").put("maxLength", LONGEST_CHOICE);
        }
        return schema;
    }

    private static void put(ObjectNode schema, String keyword, String value) {
        if (value != null) {
            schema.put(keyword, value);
        }
    }

    private static void put(ObjectNode schema, String keyword, Integer value) {
        if (value != null) {
            schema.put(keyword, value);
        }
    }

    private static void put(ObjectNode schema, String keyword, BigDecimal value) {
        if (value != null) {
            schema.put(keyword, value);
        }
    }
}
