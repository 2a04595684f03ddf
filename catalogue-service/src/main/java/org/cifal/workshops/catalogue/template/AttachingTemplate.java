package org.cifal.workshops.catalogue.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cifal.workshops.catalogue.call.Template;
import org.cifal.workshops.catalogue.conditional.IfMatch;
import org.cifal.workshops.catalogue.notice.FieldChange;
import org.cifal.workshops.catalogue.notice.Notice;
import org.cifal.workshops.catalogue.publishing.RecordingChanges;
import org.cifal.workshops.catalogue.security.CurrentEditor;
import org.cifal.workshops.catalogue.workshop.EditorialAction;
import org.cifal.workshops.catalogue.workshop.Workshop;
import org.cifal.workshops.catalogue.workshop.Workshops;

/** Gives a required document its template, the file and what is told of it in one transaction. */
@ApplicationScoped
class AttachingTemplate {

    private final Workshops workshops;
    private final TemplateFiles files;
    private final RecordingChanges recording;
    private final CurrentEditor editor;
    private final Clock clock;

    AttachingTemplate(
            Workshops workshops, TemplateFiles files, RecordingChanges recording, CurrentEditor editor, Clock clock) {
        this.workshops = workshops;
        this.files = files;
        this.recording = recording;
        this.editor = editor;
        this.clock = clock;
    }

    /**
     * What an editor sends.
     *
     * @param ifMatch {@code If-Match} as it was sent, or null
     * @param ifNoneMatch {@code If-None-Match} as it was sent, or null
     */
    record Upload(UUID workshopId, String code, TemplateFile file, String ifMatch, String ifNoneMatch) {}

    /** What stands afterwards; the file that stands already makes no new version. */
    @Transactional
    Template attach(Upload upload) {
        Workshop workshop = workshops
                .lockedOwnedBy(editor.organisations(), upload.workshopId())
                .filter(found -> takes(found, upload.code()))
                .orElseThrow(NotFoundException::new);
        Template present = workshop.templates().get(upload.code());
        IfMatch.checkReplacement(
                upload.ifMatch(),
                upload.ifNoneMatch(),
                present == null ? null : TemplateFile.etag(present.sha256(), present.version()));
        TemplateFile file = upload.file();
        if (present != null
                && present.sha256().equals(file.sha256())
                && present.fileName().equals(file.fileName())) {
            return present;
        }
        int version = present == null ? 1 : present.version() + 1;
        var next = new Template(file.fileName(), file.mediaType(), file.content().length, file.sha256(), version, null);
        attach(workshop, upload.code(), present, next, file);
        return next;
    }

    private void attach(Workshop workshop, String code, Template present, Template next, TemplateFile file) {
        Instant now = clock.instant();
        Optional<Notice> notice = workshop.attachTemplate(code, next, now);
        files.add(workshop.id(), code, file.numbered(next.version()), notice.isEmpty(), now);
        notice.ifPresentOrElse(
                made -> recording.published(workshop, EditorialAction.ATTACH_TEMPLATE, null, made),
                () -> recording.drafted(
                        workshop,
                        EditorialAction.ATTACH_TEMPLATE,
                        List.of(new FieldChange("/templates/" + code, present, next))));
    }

    private static boolean takes(Workshop workshop, String code) {
        return workshop.content().call() != null
                && workshop.content().call().indexOfRequiredDocument(code).isPresent();
    }
}
