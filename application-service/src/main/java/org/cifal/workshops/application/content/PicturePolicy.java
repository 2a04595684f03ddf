package org.cifal.workshops.application.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/** How large a picture may become when it is opened; told from its header, without opening it. */
final class PicturePolicy {

    /** A sheet of A4 at 600 points an inch has 35 million. */
    private static final long MOST_PIXELS = 100_000_000;

    private PicturePolicy() {}

    static void requireHarmless(DocumentKind kind, Path file) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(kind.mediaType());
        ImageReader reader = readers.next();
        long pixels;
        try (FileImageInputStream picture = new FileImageInputStream(file.toFile())) {
            reader.setInput(picture, true, true);
            pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        } catch (IOException | RuntimeException unreadable) {
            throw new DocumentRefused("The picture is damaged.");
        } finally {
            reader.dispose();
        }
        if (pixels > MOST_PIXELS) {
            throw new DocumentRefused("The picture unpacks to %d million pixels; at most %d million are taken."
                    .formatted(pixels / 1_000_000, MOST_PIXELS / 1_000_000));
        }
    }
}
