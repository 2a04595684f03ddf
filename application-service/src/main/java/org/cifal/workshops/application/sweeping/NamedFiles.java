package org.cifal.workshops.application.sweeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cifal.workshops.application.document.Documents;
import org.cifal.workshops.application.upload.Uploads;

/** The names in the store that rows hold on to. Whoever keeps files under names of their own adds a question here. */
@ApplicationScoped
class NamedFiles {

    private final Documents documents;
    private final Uploads uploads;

    NamedFiles(Documents documents, Uploads uploads) {
        this.documents = documents;
        this.uploads = uploads;
    }

    /** Those of the names that are in use. */
    @Transactional
    Set<String> among(List<String> names) {
        Set<String> used = new HashSet<>(documents.named(names));
        used.addAll(uploads.piecesNamed(names));
        return used;
    }

    @Transactional
    void forgetExpiredUploads(Instant now) {
        uploads.forgetExpired(now);
    }
}
