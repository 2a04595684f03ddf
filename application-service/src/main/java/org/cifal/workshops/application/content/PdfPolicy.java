package org.cifal.workshops.application.content;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may be inside a PDF (ISO 32000-2): pages, and nothing that runs, unpacks or is hidden.
 *
 * <p>Looks for the names of actions and attachments, not for words: a curriculum vitae may well speak of JavaScript.
 */
final class PdfPolicy {

    /** Between two words: white space and comments (ISO 32000-2, 7.2.3 and 7.2.4). */
    private static final String APART = "(?:[\\x00\\s]|%[^\\r\\n]{0,250}[\\r\\n]){0,50}+";

    private static final Pattern HARMFUL =
            Pattern.compile("/(?:S#/(JavaScript|Launch)\\b|Type#/(EmbeddedFile)\\b|(EmbeddedFiles|JavaScript)#(<<|\\d))"
                    .replace("#", APART));

    /** More between two words than {@link #APART} looks through, as nobody writes it. */
    private static final Pattern FAR_APART =
            Pattern.compile("/(?:S|Type|EmbeddedFiles|JavaScript)#[\\x00\\s%]".replace("#", APART));

    private static final Pattern ENCRYPTED = Pattern.compile("/Encrypt#(<<|\\d{1,9}\\s)".replace("#", APART));
    private static final Pattern CODED_NAME = Pattern.compile("/([A-Za-z0-9#]{0,40}#[0-9A-Fa-f]{2}[A-Za-z0-9#]{0,40})");
    private static final Pattern CODE = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern TELLING =
            Pattern.compile("S|Type|JavaScript|Launch|EmbeddedFiles?|Encrypt|ObjStm|XRef|Filter");

    private PdfPolicy() {}

    static void requireHarmless(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            Latin1 pdf = Latin1.of(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
            if (Occurrences.of(ENCRYPTED, pdf).next()) {
                throw new DocumentRefused("The PDF is encrypted. Save it without a password or other protection.");
            }
            requireHarmless(pdf);
            PdfStreams.eachPackedObjectsIn(pdf, PdfPolicy::requireHarmless);
        }
    }

    private static void requireHarmless(CharSequence objects) {
        if (Occurrences.of(HARMFUL, objects).next()) {
            throw new DocumentRefused("The PDF has a script, starts a program or carries other files."
                    + " Print it to a new PDF, without them.");
        }
        if (Occurrences.of(FAR_APART, objects).next()) {
            throw disguised();
        }
        Occurrences name = Occurrences.of(CODED_NAME, objects);
        while (name.next()) {
            if (TELLING.matcher(decoded(name.group(1))).matches()) {
                throw disguised();
            }
        }
    }

    private static DocumentRefused disguised() {
        return new DocumentRefused("The PDF disguises what it has inside.");
    }

    private static String decoded(String name) {
        return CODE.matcher(name)
                .replaceAll(code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16))));
    }
}
