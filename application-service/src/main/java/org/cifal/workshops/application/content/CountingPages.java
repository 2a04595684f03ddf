package org.cifal.workshops.application.content;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Counts the pages of a file that was found harmless; where that takes too much or cannot be told, a person counts.
 *
 * <p>A PDF is counted by its page tree, a picture is one page, and a Word file has as many as the program that saved it
 * says, because pages come about only when it is laid out.
 */
@ApplicationScoped
public class CountingPages {

    private static final int SECONDS = 5;
    private static final int MOST = 2_000;
    private static final int LONGEST_PROPERTIES = 64 * 1024;
    private static final Pattern PAGES = Pattern.compile("<(?:\\w{1,20}:)?Pages>\\s*(\\d{1,4})\\s*</");

    private final ThreadPoolExecutor counting =
            new ThreadPoolExecutor(2, 2, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(100), CountingPages::thread);

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "counting-pages");
        thread.setDaemon(true);
        return thread;
    }

    /** The number of pages; empty where a person has to count. Never fails. */
    public Optional<Integer> count(DocumentKind kind, Path file) {
        try {
            return switch (kind) {
                case JPEG, PNG -> Optional.of(1);
                case WORD -> asSaved(file);
                case PDF -> inTime(file);
            };
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> asSaved(Path file) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            ZipEntry properties = archive.getEntry("docProps/app.xml");
            if (properties == null) {
                return Optional.empty();
            }
            byte[] xml = archive.getInputStream(properties).readNBytes(LONGEST_PROPERTIES);
            Matcher pages = PAGES.matcher(new String(xml, java.nio.charset.StandardCharsets.UTF_8));
            return pages.find()
                    ? Optional.of(Integer.valueOf(pages.group(1))).filter(count -> count > 0)
                    : Optional.empty();
        }
    }

    private Optional<Integer> inTime(Path file) {
        Future<Integer> count;
        try {
            count = counting.submit(() -> inTree(file));
        } catch (RejectedExecutionException busy) {
            return Optional.empty();
        }
        try {
            return Optional.of(count.get(SECONDS, TimeUnit.SECONDS)).filter(pages -> pages > 0);
        } catch (ExecutionException | TimeoutException untold) {
            count.cancel(true);
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Walks the tree, because the count it states of itself can lie. */
    private static int inTree(Path file) throws IOException {
        try (RandomAccessReadBufferedFile bytes = new RandomAccessReadBufferedFile(file.toFile());
                PDDocument document = new BoundedPdf(bytes).parse()) {
            int pages = 0;
            for (PDPage page : document.getPages()) {
                pages += page == null ? 0 : 1;
                if (pages > MOST) {
                    return pages;
                }
            }
            return pages;
        }
    }

    @PreDestroy
    void end() {
        counting.shutdownNow();
    }
}
