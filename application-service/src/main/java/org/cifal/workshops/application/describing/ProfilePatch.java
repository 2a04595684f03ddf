package org.cifal.workshops.application.describing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.cifal.workshops.application.application.Profile;
import org.cifal.workshops.application.problem.FieldError;

/** Applies a merge patch to a profile (RFC 7396) and holds the outcome against the contract. */
@ApplicationScoped
public class ProfilePatch {

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
     */
    public Profile apply(Profile present, JsonNode patch) {
        if (patch == null) {
            return present;
        }
        ObjectNode merged = json.valueToTree(ProfileView.of(present));
        if (!(patch instanceof ObjectNode changes)) {
            throw new InvalidProfile(List.of(new FieldError("#/profile", "must be an object")));
        }
        changes.properties().forEach(field -> {
            if (field.getValue().isNull()) {
                merged.remove(field.getKey());
            } else {
                merged.set(field.getKey(), field.getValue());
            }
        });
        return valid(merged).profile();
    }

    private ProfileView valid(ObjectNode merged) {
        ProfileView view = read(merged);
        List<FieldError> errors = validator.validate(view).stream()
                .map(violation -> new FieldError(pointerTo(violation.getPropertyPath()), violation.getMessage()))
                .sorted(Comparator.comparing(FieldError::pointer))
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidProfile(errors);
        }
        return view;
    }

    private static String pointerTo(Path property) {
        return "#/profile/"
                + property.toString().replaceAll("\\[(\\d+)]", ".$1").replace('.', '/');
    }

    private ProfileView read(ObjectNode merged) {
        try {
            return json.treeToValue(merged, ProfileView.class);
        } catch (JsonMappingException e) {
            String field = e.getPath().isEmpty() ? "" : "/" + e.getPath().get(0).getFieldName();
            throw new InvalidProfile(
                    List.of(new FieldError("#/profile" + field, "is not of the form the contract states")));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
