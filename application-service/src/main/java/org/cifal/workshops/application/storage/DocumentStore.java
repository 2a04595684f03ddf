package org.cifal.workshops.application.storage;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Keeps files under the names of {@link StoredName}. Every method refuses with {@link NoRoom} where there is none and with
 * {@link StoreAway} where the store does not answer.
 */
public interface DocumentStore {

    /**
     * Keeps the file; when this returns, it is safe.
     *
     * @param file flushed, in the folder of incoming files; it may be gone afterwards
     */
    void keep(Path file, String name);

    /** The file's bytes as a stream, which the caller closes. */
    InputStream open(String name);

    /** Does nothing where there is no such file. */
    void remove(String name);

    /** The names of everything that is kept, in no order; the caller closes the stream. */
    Stream<String> names();
}
