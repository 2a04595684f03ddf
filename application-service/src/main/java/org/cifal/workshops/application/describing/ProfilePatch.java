package org.cifal.workshops.application.describing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cifal.workshops.application.answering.AnswerLimitsPolicy;
import org.cifal.workshops.application.application.Profile;
import org.cifal.workshops.application.form.Answers;
import org.cifal.workshops.application.problem.FieldError;

/**
 * Applies a merge patch to a profile (RFC 7396). What is not of the form the contract states for its field is kept as it
 * was sent, beside what can be read: a draft loses nothing that somebody typed.
 */
@ApplicationScoped
public class ProfilePatch {

    private static final String UNREAD = "unread";
    private static final Set<String> FIELDS = Arrays.stream(ProfileView.class.getRecordComponents())
            .map(RecordComponent::getName)
            .filter(name -> !name.equals(UNREAD))
            .collect(Collectors.toUnmodifiableSet());

    private final ObjectMapper json;
    private final Validator validator;

    ProfilePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * The profile as changed.
     *
     * @param patch null changes nothing
     * @throws InvalidProfile when it is no object, names what is no field, or there is too much of it
     */
    public Profile apply(Profile present, JsonNode patch) {
        if (patch == null) {
            return present;
        }
        if (!(patch instanceof ObjectNode changes)) {
            throw new InvalidProfile(List.of(new FieldError("#/profile", "must be an object")));
        }
        refuseWhatIsNoField(changes);
        ObjectNode read = json.valueToTree(ProfileView.of(present));
        read.remove(UNREAD);
        Map<String, Object> unread = new TreeMap<>(present.unread().byQuestion());
        changes.properties().forEach(change -> {
            String field = change.getKey();
            JsonNode value = change.getValue();
            read.remove(field);
            unread.remove(field);
            if (reads(field, value)) {
                read.set(field, value);
            } else if (!isNothing(value)) {
                unread.put(field, json.convertValue(value, Object.class));
            }
        });
        return view(read).orElseThrow().profile(bounded(new Answers(unread)));
    }

    private static void refuseWhatIsNoField(ObjectNode changes) {
        List<FieldError> others = changes.properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> !FIELDS.contains(name))
                .sorted()
                .map(name -> new FieldError("#/profile/" + escaped(name), "is not a field of the profile"))
                .toList();
        if (!others.isEmpty()) {
            throw new InvalidProfile(others);
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** Whether it is of the form the contract states for that field. */
    private boolean reads(String field, JsonNode value) {
        return !value.isNull()
                && view(json.createObjectNode().set(field, value))
                        .filter(view -> validator.validate(view).isEmpty())
                        .isPresent();
    }

    private Optional<ProfileView> view(JsonNode fields) {
        try {
            return Optional.of(json.treeToValue(fields, ProfileView.class));
        } catch (JsonProcessingException unreadable) {
            return Optional.empty();
        }
    }

    /** As a form sends it for a field that was emptied. */
    private static boolean isNothing(JsonNode value) {
        return value.isNull() || (value.isTextual() && value.textValue().isBlank());
    }

    private static Answers bounded(Answers unread) {
        AnswerLimitsPolicy.exceeded(unread).ifPresent(tooMuch -> {
            throw new InvalidProfile(List.of(new FieldError("#/profile", tooMuch)));
        });
        return unread;
    }
}
