package org.cifal.workshops.catalogue.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.cifal.workshops.catalogue.editing.CreateWorkshop;
import org.cifal.workshops.catalogue.editing.DraftingWorkshops;
import org.cifal.workshops.catalogue.editing.SlugJustTaken;
import org.cifal.workshops.catalogue.finding.UnusualStatements;
import org.cifal.workshops.catalogue.importing.ImportedWorkshops.Imported;
import org.cifal.workshops.catalogue.importing.LineReportView.LineWarning;
import org.cifal.workshops.catalogue.importing.LineReportView.Outcome;
import org.cifal.workshops.catalogue.problem.FieldError;
import org.cifal.workshops.catalogue.problem.Rejection;
import org.cifal.workshops.catalogue.publishing.RecordingChanges;
import org.cifal.workshops.catalogue.security.CurrentEditor;
import org.cifal.workshops.catalogue.wire.WireFormat;
import org.cifal.workshops.catalogue.workshop.EditorialAction;
import org.cifal.workshops.catalogue.workshop.Finding;
import org.cifal.workshops.catalogue.workshop.PublicationStatus;
import org.cifal.workshops.catalogue.workshop.Workshop;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;
import org.cifal.workshops.catalogue.workshop.Workshops;

/** Makes one line true, in the transaction it is called in. What is refused is refused before anything is written. */
@ApplicationScoped
class TakingLine {

    private final ImportedWorkshops imported;
    private final Workshops workshops;
    private final DraftingWorkshops drafting;
    private final RecordingChanges recording;
    private final CurrentEditor editor;
    private final Clock clock;

    TakingLine(
            ImportedWorkshops imported,
            Workshops workshops,
            DraftingWorkshops drafting,
            RecordingChanges recording,
            CurrentEditor editor,
            Clock clock) {
        this.imported = imported;
        this.workshops = workshops;
        this.drafting = drafting;
        this.recording = recording;
        this.editor = editor;
        this.clock = clock;
    }

    /**
     * Takes it, or tells why not.
     *
     * @throws Overtaken where another request was quicker; then the transaction cannot go on
     */
    LineReportView take(Candidate line) {
        if (!line.errors().isEmpty()) {
            return LineReportView.refused(line, line.errors());
        }
        try {
            return takeReadable(line);
        } catch (SlugJustTaken lost) {
            throw new Overtaken(line);
        } catch (PersistenceException failure) {
            throw Overtaken.saidBy(failure) ? new Overtaken(line) : failure;
        } catch (Rejection refusal) {
            List<FieldError> errors = refusal.errors().isEmpty()
                    ? List.of(new FieldError(line.place().whole(), refusal.getMessage()))
                    : line.within(refusal.errors());
            return LineReportView.refused(line, errors);
        }
    }

    private LineReportView takeReadable(Candidate line) {
        drafting.requireOwn(line.workshop().content());
        if (line.publish()) {
            tryOut(line);
        }
        String owner = line.workshop().content().owner();
        Optional<Imported> earlier = imported.find(owner, line.externalReference());
        String fingerprint = fingerprint(line);
        if (earlier.isEmpty()) {
            return kept(line, drafting.begin(line.workshop()), Outcome.CREATED, fingerprint, List.of());
        }
        UUID known = earlier.get().workshopId();
        // What stays as it is keeps nobody waiting.
        return earlier.get().fingerprint().equals(fingerprint)
                ? workshops
                        .ownedBy(editor.organisations(), known)
                        .map(workshop -> report(line, workshop, Outcome.UNCHANGED, List.of()))
                        .orElseGet(() -> givenAway(line))
                : workshops
                        .lockedOwnedBy(editor.organisations(), known)
                        .map(workshop -> update(line, workshop, earlier.get(), fingerprint))
                        .orElseGet(() -> givenAway(line));
    }

    /** Before anything is kept, on a workshop that is nobody's: what is refused later would leave half of it. */
    private void tryOut(Candidate line) {
        Instant now = clock.instant();
        var trial = new Workshop("trial", line.workshop().content(), now);
        trial.publish(null, now);
        line.became().ifPresent(became -> became.comesAbout(trial, trial.content(), now));
    }

    /** As a draft it was given to an organisation for which this editor does not write. */
    private static LineReportView givenAway(Candidate line) {
        return LineReportView.refused(
                line,
                List.of(new FieldError(
                        line.place().ofReference(), "stands for a workshop that another organisation owns by now")));
    }

    private LineReportView update(Candidate line, Workshop workshop, Imported earlier, String fingerprint) {
        CreateWorkshop wanted = line.workshop();
        String slug = Optional.ofNullable(wanted.slug()).orElse(workshop.slug());
        boolean draft = workshop.status() == PublicationStatus.DRAFT;
        boolean same = slug.equals(workshop.slug())
                && (draft ? wanted.content().equals(workshop.content()) : saysTheSame(line, workshop));
        if (!draft && !same) {
            return LineReportView.refused(
                    line,
                    List.of(new FieldError(
                            line.place().whole(),
                            "differs from a workshop that is published; change that by a correction or another verb")));
        }
        boolean changes = !same
                || (draft && line.publish())
                || line.became().filter(became -> !became.holds(workshop)).isPresent();
        if (!same) {
            drafting.redraft(workshop, new CreateWorkshop(slug, wanted.content()));
        }
        boolean editedSince = !same && earlier.revision() != workshop.revision() - 1;
        List<LineWarning> warnings = editedSince
                ? List.of(new LineWarning(
                        "edited-since-import",
                        line.place().whole(),
                        "was changed here after it was last imported; the history keeps what it said"))
                : List.of();
        return kept(line, workshop, changes ? Outcome.UPDATED : Outcome.UNCHANGED, fingerprint, warnings);
    }

    /** A completion is what states the outcome; one that reports nothing is none. */
    private static boolean saysTheSame(Candidate line, Workshop workshop) {
        WorkshopContent wanted = line.workshop().content();
        WorkshopContent present = workshop.content();
        boolean completes = line.became()
                .filter(became -> became == Became.COMPLETED && !became.holds(workshop))
                .isPresent();
        return (completes || wanted.reported().equals(present.reported()))
                && wanted.withOutcome(null).equals(present.withOutcome(null));
    }

    private LineReportView kept(
            Candidate line, Workshop workshop, Outcome outcome, String fingerprint, List<LineWarning> warnings) {
        if (line.publish() && workshop.status() == PublicationStatus.DRAFT) {
            var notice = workshop.publish(null, clock.instant());
            recording.record(workshop, EditorialAction.PUBLISH, null, PublicationStatus.DRAFT, Optional.of(notice));
        }
        line.became().filter(became -> !became.holds(workshop)).ifPresent(became -> {
            PublicationStatus before = workshop.status();
            var notice = became.comesAbout(workshop, line.workshop().content(), clock.instant());
            recording.record(workshop, became.action(), null, before, Optional.of(notice));
        });
        var now = new Imported(workshop.id(), fingerprint, workshop.revision());
        if (outcome == Outcome.CREATED) {
            imported.remember(workshop.owner(), line.externalReference(), now);
        } else {
            imported.update(workshop.owner(), line.externalReference(), now);
        }
        return report(line, workshop, outcome, warnings);
    }

    private static LineReportView report(
            Candidate line, Workshop workshop, Outcome outcome, List<LineWarning> warnings) {
        var all = new ArrayList<>(line.warnings());
        all.addAll(warnings);
        UnusualStatements.of(workshop)
                .forEach(finding -> all.add(
                        new LineWarning(code(finding), line.place().ofFinding(finding.pointer()), finding.detail())));
        return new LineReportView(
                line.line(), line.externalReference(), outcome, workshop.id(), workshop.slug(), null, all);
    }

    private static String code(Finding finding) {
        return finding.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Of what the line means, so that spaces and the order of members make no difference. */
    private static String fingerprint(Candidate line) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) (line.publish() ? 1 : 0));
            line.became().ifPresent(became -> digest.update(became.name().getBytes(StandardCharsets.US_ASCII)));
            return HexFormat.of().formatHex(digest.digest(WireFormat.bytes(line.workshop())));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
