package org.cifal.workshops.application.application;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.cifal.workshops.application.form.Answers;
import org.cifal.workshops.application.form.AnswersColumn;

/**
 * What an application says: what counts, in columns, and the correction that may stand beside it. When which of them may
 * change is the application's to say.
 */
@Embeddable
class Contents {

    @Embedded
    private Profile profile = Profile.EMPTY;

    @ElementCollection
    @CollectionTable(name = "dossier_entry", joinColumns = @JoinColumn(name = "application_id"))
    @MapKeyColumn(name = "code")
    private Map<String, DossierEntry> dossier = new HashMap<>();

    @Convert(converter = AnswersColumn.class)
    @Column(columnDefinition = "json")
    private Answers answers = Answers.NONE;

    @Convert(converter = CorrectionColumn.class)
    @Column(columnDefinition = "json")
    private Correction correction;

    protected Contents() {}

    static Contents empty() {
        return new Contents();
    }

    /** What counts. */
    ApplicationContent counting() {
        // A component whose columns are all null is loaded as null, and so are answers that were never given.
        return new ApplicationContent(
                profile == null ? Profile.EMPTY : profile, answers == null ? Answers.NONE : answers, dossier);
    }

    /** What is being changed: the correction if there is one. */
    ApplicationContent edited() {
        return correction == null ? counting() : correction.content();
    }

    Optional<Correction> correction() {
        return Optional.ofNullable(correction);
    }

    void change(UnaryOperator<ApplicationContent> change) {
        if (correction == null) {
            takeOver(change.apply(counting()));
        } else {
            correction = correction.change(change);
        }
    }

    /** A copy of what counts, to be changed beside it. */
    void beginCorrection(Instant now) {
        correction = new Correction(counting(), now);
    }

    void dropCorrection() {
        correction = null;
    }

    /** From here on what was being changed is what counts. */
    void letCount(ApplicationContent edited) {
        takeOver(edited);
        correction = null;
    }

    /** @param shortcoming null when the document meets its rule after all */
    void judge(String code, String shortcoming) {
        dossier.computeIfPresent(code, (same, entry) -> entry.with(shortcoming));
    }

    /** Answers whether the document stands in either of them. */
    boolean holdAgainst(UUID documentId, String shortcoming) {
        ApplicationContent before = counting();
        Correction uncorrected = correction;
        takeOver(before.holdAgainst(documentId, shortcoming));
        if (correction != null) {
            correction = correction.change(content -> content.holdAgainst(documentId, shortcoming));
        }
        return !before.equals(counting()) || !Objects.equals(uncorrected, correction);
    }

    private void takeOver(ApplicationContent newer) {
        profile = newer.profile();
        answers = newer.answers();
        dossier.keySet().retainAll(newer.dossier().keySet());
        dossier.putAll(newer.dossier());
    }
}
