package org.cifal.workshops.application.describing;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.cifal.workshops.application.answering.AnswerLimitsPolicy;
import org.cifal.workshops.application.form.Answers;

/** Applies a merge patch to answers (RFC 7396). Whether they are good answers is not asked here; how much they are is. */
public final class AnswersPatch {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private AnswersPatch() {}

    /**
     * The answers as changed.
     *
     * @param patch null changes nothing
     * @throws InvalidAnswers when it is no object, or there is too much of it
     */
    @SuppressWarnings("unchecked")
    public static Answers apply(Answers present, JsonNode patch) {
        if (patch == null) {
            return present;
        }
        if (!(patch instanceof ObjectNode changes)) {
            throw new InvalidAnswers("must be an object");
        }
        JsonNode merged = merge(JSON.valueToTree(present.byQuestion()), changes);
        Answers answers = new Answers(JSON.convertValue(merged, Map.class));
        AnswerLimitsPolicy.exceeded(answers).ifPresent(tooMuch -> {
            throw new InvalidAnswers(tooMuch);
        });
        return answers;
    }

    /** Codes a patch names. */
    public static List<String> named(JsonNode patch) {
        return patch == null
                ? List.of()
                : StreamSupport.stream(((Iterable<String>) patch::fieldNames).spliterator(), false)
                        .toList();
    }

    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        ObjectNode merged = target instanceof ObjectNode object ? object : JSON.createObjectNode();
        changes.properties().forEach(change -> {
            if (change.getValue().isNull()) {
                merged.remove(change.getKey());
            } else {
                merged.set(change.getKey(), merge(merged.path(change.getKey()), change.getValue()));
            }
        });
        return merged;
    }
}
