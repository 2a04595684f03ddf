package org.cifal.workshops.catalogue.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cifal.workshops.catalogue.contract.ReceivedJson;
import org.cifal.workshops.catalogue.contract.UnprintableText;
import org.cifal.workshops.catalogue.editing.CreateWorkshop;
import org.cifal.workshops.catalogue.editing.PatchingWorkshops;
import org.cifal.workshops.catalogue.problem.FieldError;
import org.cifal.workshops.catalogue.problem.Rejection;

/** Reads one line of an import, or says all that is wrong with it. */
@ApplicationScoped
class ReadingLine {

    private static final int LONGEST_REFERENCE = 200;
    private static final Set<String> MEMBERS = Set.of("externalReference", "workshop", "publish", "became");
    private static final String WORKSHOP = "/workshop";
    private static final FieldError NO_DOCUMENT = new FieldError("#", "is not one JSON document in UTF-8");

    private final PatchingWorkshops patching;

    ReadingLine(PatchingWorkshops patching) {
        this.patching = patching;
    }

    Candidate read(int number, byte[] line) {
        try {
            JsonNode document = document(line);
            List<FieldError> unprintable = UnprintableText.in(document);
            if (!unprintable.isEmpty()) {
                return Candidate.unreadable(number, null, unprintable);
            }
            return document.isObject()
                    ? read(number, document)
                    : Candidate.unreadable(number, null, List.of(new FieldError("#", "is not a JSON object")));
        } catch (JsonProcessingException malformed) {
            return Candidate.unreadable(
                    number, null, List.of(ReceivedJson.told(malformed).orElse(NO_DOCUMENT)));
        } catch (CharacterCodingException notUtf8) {
            return Candidate.unreadable(number, null, List.of(NO_DOCUMENT));
        }
    }

    private Candidate read(int number, JsonNode line) {
        List<FieldError> errors = envelope(line);
        JsonNode reference = line.path("externalReference");
        String externalReference = reference.isTextual() ? shortened(reference.textValue()) : null;
        CreateWorkshop workshop = null;
        if (line.path("workshop").isObject()) {
            try {
                workshop = patching.read(line.path("workshop"));
            } catch (Rejection invalid) {
                invalid.errors()
                        .forEach(error -> errors.add(
                                new FieldError("#" + WORKSHOP + error.pointer().substring(1), error.detail())));
            }
        }
        return errors.isEmpty()
                ? new Candidate(
                        number,
                        externalReference,
                        workshop,
                        line.path("publish").asBoolean(),
                        Became.of(line.path("became").asText()),
                        new Candidate.Place(WORKSHOP, true),
                        List.of(),
                        List.of())
                : Candidate.unreadable(number, externalReference, errors);
    }

    private static List<FieldError> envelope(JsonNode line) {
        var errors = new ArrayList<FieldError>();
        line.fieldNames().forEachRemaining(name -> {
            if (!MEMBERS.contains(name)) {
                errors.add(new FieldError("#/" + name.replace("~", "~0").replace("/", "~1"), "is not known here"));
            }
        });
        String reference = line.path("externalReference").asText();
        if (!line.path("externalReference").isTextual()
                || reference.isBlank()
                || reference.length() > LONGEST_REFERENCE) {
            errors.add(new FieldError(
                    "#/externalReference", "must be a string of 1 to %d characters".formatted(LONGEST_REFERENCE)));
        }
        if (!line.path("workshop").isObject()) {
            errors.add(new FieldError("#" + WORKSHOP, "must be an object"));
        }
        if (line.has("publish") && !line.path("publish").isBoolean()) {
            errors.add(new FieldError("#/publish", "must be true or false"));
        }
        if (line.has("became") && Became.of(line.path("became").asText()).isEmpty()) {
            errors.add(new FieldError("#/became", "must be one of: " + Became.NAMES));
        } else if (line.has("became") && !line.path("publish").asBoolean()) {
            errors.add(new FieldError("#/became", "needs publish: nothing becomes of what nobody has seen"));
        }
        return errors;
    }

    private static String shortened(String reference) {
        return reference.length() <= LONGEST_REFERENCE ? reference : reference.substring(0, LONGEST_REFERENCE);
    }

    /** Decoded here, because a JSON parser would guess other encodings too. */
    private static JsonNode document(byte[] line) throws CharacterCodingException, JsonProcessingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(line))
                .toString();
        return ReceivedJson.READER.readValue(text);
    }
}
