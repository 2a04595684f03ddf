package org.cifal.workshops.application.screening;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cifal.workshops.application.application.DossierEntry;
import org.cifal.workshops.application.call.CallTerms.RequiredDocument;
import org.cifal.workshops.application.seal.SealState;
import org.cifal.workshops.application.seal.Seals;

/**
 * A submitted dossier as far as a machine can count it, each list by the codes of required documents.
 *
 * @param required how many documents the call requires
 * @param missing absent, or not meeting their rule
 * @param sealsToConfirm there, with a seal that nobody has looked at yet
 * @param sealsNotAccepted there, with a seal that an officer did not accept
 */
public record MeasuredDossier(
        int required,
        List<String> missing,
        List<String> sealsToConfirm,
        List<String> sealsNotAccepted,
        List<String> sealsConfirmed) {

    public static MeasuredDossier of(List<RequiredDocument> required, Map<String, DossierEntry> dossier, Seals seals) {
        List<String> missing = required.stream()
                .map(RequiredDocument::code)
                .filter(code -> !dossier.containsKey(code) || dossier.get(code).shortcoming() != null)
                .toList();
        return new MeasuredDossier(
                required.size(),
                missing,
                seals.in(SealState.TO_BE_CONFIRMED),
                seals.in(SealState.NOT_ACCEPTED),
                seals.in(SealState.CONFIRMED));
    }

    public int present() {
        return required - missing.size();
    }

    /** The worst of all seals; empty where no document must carry one or none of those is there. */
    public Optional<SealState> seal() {
        if (!sealsToConfirm.isEmpty()) {
            return Optional.of(SealState.TO_BE_CONFIRMED);
        }
        if (!sealsNotAccepted.isEmpty()) {
            return Optional.of(SealState.NOT_ACCEPTED);
        }
        return sealsConfirmed.isEmpty() ? Optional.empty() : Optional.of(SealState.CONFIRMED);
    }

    /** Nothing is missing, and no seal is open or refused. */
    public boolean whole() {
        return missing.isEmpty() && !sealsOpen();
    }

    boolean sealsOpen() {
        return !sealsToConfirm.isEmpty() || !sealsNotAccepted.isEmpty();
    }
}
