package org.cifal.workshops.application.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.UUID;
import org.cifal.workshops.application.problem.Rejection;
import org.cifal.workshops.application.storage.ArrivingBody;
import org.cifal.workshops.application.storage.BodyNotArrived;
import org.cifal.workshops.application.storage.DocumentStore;
import org.cifal.workshops.application.storage.FileTooLarge;
import org.cifal.workshops.application.storage.IncomingFiles;
import org.cifal.workshops.application.storage.LinesAtOnce;
import org.cifal.workshops.application.storage.StorageFailure;
import org.cifal.workshops.application.storage.StoredName;
import org.jboss.logging.Logger;

/** Cuts a stream into pieces, each of them safe before the next is read. */
@ApplicationScoped
class KeepingPieces {

    private static final Logger LOG = Logger.getLogger(KeepingPieces.class);
    private static final long PIECE = 512 * 1024;

    private final LinesAtOnce lines;
    private final IncomingFiles incoming;
    private final DocumentStore store;
    private final KeepingUploads keeping;
    private final Clock clock;

    KeepingPieces(LinesAtOnce lines, IncomingFiles incoming, DocumentStore store, KeepingUploads keeping, Clock clock) {
        this.lines = lines;
        this.incoming = incoming;
        this.store = store;
        this.keeping = keeping;
        this.clock = clock;
    }

    /** Keeps what comes until the body ends, breaks off, or the file is whole; answers the upload as it is then. */
    Upload keep(UUID sender, Upload upload, ArrivingBody body) {
        lines.enter(sender);
        try {
            return keepAll(upload, body);
        } finally {
            lines.leave(sender);
        }
    }

    private Upload keepAll(Upload upload, ArrivingBody body) {
        Upload grown = upload;
        boolean more = true;
        while (more && !grown.arrived()) {
            Path file = incoming.place(clock.instant());
            try {
                Piece piece = write(body, file, Math.min(PIECE, grown.bytes() - grown.received()));
                grown = piece.bytes() == 0 ? grown : add(grown, file, piece.bytes());
                more = !piece.last();
            } finally {
                incoming.remove(file);
            }
        }
        requireNoMore(grown, body);
        return grown;
    }

    private Upload add(Upload upload, Path file, long bytes) {
        String name = StoredName.give(clock.instant());
        store.keep(file, name);
        try {
            return keeping.add(upload.id(), upload.received(), bytes, name);
        } catch (Rejection overtaken) {
            store.remove(name);
            throw overtaken;
        }
    }

    /** A body that breaks off ends a piece like one that ends: what came is kept. */
    private static Piece write(ArrivingBody body, Path file, long most) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            byte[] buffer = new byte[16 * 1024];
            long bytes = 0;
            int read = 0;
            while (bytes < most && read >= 0) {
                read = read(body, buffer, (int) Math.min(buffer.length, most - bytes));
                if (read > 0) {
                    out.write(buffer, 0, read);
                    bytes += read;
                }
            }
            channel.force(true);
            return new Piece(bytes, read < 0);
        } catch (IOException e) {
            throw StorageFailure.of(e);
        }
    }

    private static int read(ArrivingBody body, byte[] buffer, int most) {
        try {
            return body.read(buffer, 0, most);
        } catch (BodyNotArrived brokenOff) {
            LOG.debugf("An upload broke off: %s", brokenOff);
            return -1;
        }
    }

    private static void requireNoMore(Upload upload, ArrivingBody body) {
        if (upload.arrived() && read(body, new byte[1], 1) > 0) {
            throw new FileTooLarge("More came than the %d bytes that were announced.".formatted(upload.bytes()));
        }
    }

    /**
     * What was written.
     *
     * @param last whether nothing comes after it on this connection
     */
    private record Piece(long bytes, boolean last) {}
}
