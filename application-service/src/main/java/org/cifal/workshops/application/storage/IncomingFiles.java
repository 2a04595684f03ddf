package org.cifal.workshops.application.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of this instance in which files are while they stream in and are judged; outside any web root.
 *
 * <p>It lies inside the folder of documents, so that keeping a file there is one atomic move.
 */
@ApplicationScoped
public class IncomingFiles {

    private final Path folder;

    IncomingFiles(StorageSettings settings) throws IOException {
        this.folder = Files.createDirectories(settings.folder().resolve("incoming"));
    }

    /** A place for a file that comes in now; nothing is there yet. */
    public Path place(Instant now) {
        return folder.resolve(StoredName.give(now));
    }

    /** Removes what is left of a file, if anything is. */
    public void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw StorageFailure.of(e);
        }
    }

    /** Removes what crashed requests left; answers how many files that were. */
    int removeGivenBefore(Instant limit) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> left = files.filter(
                            file -> StoredName.givenAt(file.getFileName().toString())
                                    .filter(limit::isAfter)
                                    .isPresent())
                    .toList();
            left.forEach(this::remove);
            return left.size();
        } catch (IOException e) {
            throw StorageFailure.of(e);
        }
    }
}
