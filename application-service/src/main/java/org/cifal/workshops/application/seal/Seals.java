package org.cifal.workshops.application.seal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cifal.workshops.application.application.DossierEntry;
import org.cifal.workshops.application.call.CallTerms.RequiredDocument;

/** Every file in a dossier that must carry an official seal, and how far that is told; by code, in the order of the call. */
public record Seals(Map<String, Seal> byCode) {

    /**
     * The seal of one file.
     *
     * @param reason why it was not accepted; null otherwise, or where none was given
     */
    public record Seal(SealState state, String reason) {

        static Seal of(SealJudgement judgement) {
            return new Seal(judgement.state(), judgement.reason().orElse(null));
        }
    }

    private static final Seal UNSEEN = new Seal(SealState.TO_BE_CONFIRMED, null);

    /** @param judgements of this application; those on files that gave way to others do not count */
    public static Seals of(
            List<RequiredDocument> required, Map<String, DossierEntry> dossier, List<SealJudgement> judgements) {
        Map<UUID, SealJudgement> byFile =
                judgements.stream().collect(Collectors.toMap(SealJudgement::documentId, Function.identity()));
        Map<String, Seal> seals = new LinkedHashMap<>();
        required.stream()
                .filter(document -> Boolean.TRUE.equals(document.officialSeal()))
                .map(RequiredDocument::code)
                .filter(dossier::containsKey)
                .forEach(code -> seals.put(
                        code,
                        Optional.ofNullable(byFile.get(dossier.get(code).documentId()))
                                .map(Seal::of)
                                .orElse(UNSEEN)));
        return new Seals(seals);
    }

    public Optional<Seal> on(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Codes of the documents whose seal is in this state. */
    public List<String> in(SealState state) {
        return byCode.entrySet().stream()
                .filter(seal -> seal.getValue().state() == state)
                .map(Map.Entry::getKey)
                .toList();
    }
}
