package org.cifal.workshops.catalogue.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.cifal.workshops.catalogue.call.Template;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Templates on this machine's own disk, each under its SHA-256: what is there is downloaded without the database. Nothing
 * but a copy, so it may be thrown away at any time; what was changed by anybody else is not what its name says, and counts
 * as not there.
 */
@ApplicationScoped
class TemplatesAtHand {

    private static final Logger LOG = Logger.getLogger(TemplatesAtHand.class);

    private final Path folder;

    TemplatesAtHand(@ConfigProperty(name = "workshops.templates.folder") Path folder) {
        this.folder = folder;
    }

    /** The file, whole and unchanged, or nothing. */
    Optional<TemplateFile> find(Template known) {
        try {
            byte[] content = Files.readAllBytes(folder.resolve(known.sha256()));
            return TemplateFile.sha256(content).equals(known.sha256())
                    ? Optional.of(new TemplateFile(
                            known.fileName(), known.mediaType(), known.sha256(), known.version(), content))
                    : Optional.empty();
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    boolean has(Template known) {
        try {
            return Files.size(folder.resolve(known.sha256())) == known.size();
        } catch (IOException notThere) {
            return false;
        }
    }

    /** A disk that takes nothing costs nobody the file: it comes from the database as long as that is there. */
    void keep(TemplateFile file) {
        try {
            Files.createDirectories(folder);
            Path arriving = Files.createTempFile(folder, "arriving", null);
            try {
                Files.write(arriving, file.content());
                Files.move(arriving, folder.resolve(file.sha256()), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(arriving);
            }
        } catch (IOException full) {
            LOG.warnf("A template cannot be kept at hand: %s", full.getMessage());
        }
    }
}
