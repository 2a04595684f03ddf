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
 * <p>Looks for the names of actions and attachments, not for words: a curriculum vitae may well speak of JavaScript. What
 * makes a name an action stands before or after it, perhaps behind white space and comments. The long names are looked
 * for first, because the few bytes before them come about by chance in every scanned picture.
 */
final class PdfPolicy {

    private static final String APART = PdfStreams.APART;
    private static final String REFERENCE =
            "\\d{1,10}(?=[\\x00\\s%])" + APART + "\\d{1,5}(?=[\\x00\\s%])" + APART + "R\\b";

    private static final int NEIGHBOURHOOD = 1024;

    /** Whoever speaks of scripts names them less often. */
    private static final int MOST_NAMES = 1_000;

    private static final Pattern NAME = Pattern.compile(
            "/(JavaScript|Launch|Rendition|SubmitForm|ImportData|RichMedia(?:Execute)?|EmbeddedFiles?|XFA)\\b");
    private static final Pattern OF_ACTION = Pattern.compile("(?:/S|\\bobj)" + APART + "\\z");
    private static final Pattern OF_STREAM = Pattern.compile("/Type" + APART + "\\z");
    private static final Pattern OF_ANNOTATION = Pattern.compile("/Subtype" + APART + "\\z");
    private static final Pattern WITH_VALUE = Pattern.compile(APART + "(?:<<|\\d)");
    private static final Pattern WITH_NAME = Pattern.compile(APART + "(?:/[A-Za-z#]|" + REFERENCE + ")");

    /** As long as it is because three letters come about in every tenth scanned paper. */
    private static final Pattern WITH_FORM = Pattern.compile(APART + "(?:\\[" + APART + "[(<\\d]|" + REFERENCE + ")");

    private static final Pattern NOTHING_BEFORE = Pattern.compile("[^\\r\\n]*+" + APART + "\\z");
    private static final Pattern NOTHING_AFTER = Pattern.compile(APART + "(?:%[^\\r\\n]*+)?");

    private static final Pattern ENCRYPT = Pattern.compile("/Encrypt\\b");
    private static final Pattern CODED_NAME = Pattern.compile("/([A-Za-z0-9#]{0,40}#[0-9A-Fa-f]{2}[A-Za-z0-9#]{0,40})");
    private static final Pattern CODE = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern TELLING =
            Pattern.compile("S|Type|Subtype|JavaScript|Launch|Rendition|SubmitForm|ImportData|RichMedia(?:Execute)?"
                    + "|EmbeddedFiles?|XFA|Encrypt|ObjStm|XRef|Filter");

    private PdfPolicy() {}

    static void requireHarmless(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            Latin1 pdf = Latin1.of(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
            requireOpen(pdf);
            requireHarmless(pdf);
            PdfStreams.eachPackedObjectsIn(pdf, PdfPolicy::requireHarmless);
        }
    }

    private static void requireOpen(Latin1 pdf) {
        Occurrences encrypt = Occurrences.of(ENCRYPT, pdf);
        for (int seen = 0; encrypt.next(); seen++) {
            requireFew(seen);
            if (WITH_VALUE.matcher(after(pdf, encrypt.end())).lookingAt()) {
                throw new DocumentRefused("The PDF is encrypted. Save it without a password or other protection.");
            }
        }
    }

    private static void requireHarmless(CharSequence objects) {
        Occurrences name = Occurrences.of(NAME, objects);
        for (int seen = 0; name.next(); seen++) {
            requireFew(seen);
            String before = before(objects, name.start());
            String after = after(objects, name.end());
            if (isHarmful(name.group(1), before, after)) {
                throw new DocumentRefused(
                        "The PDF has a script or a form that is sent, starts a program or carries other"
                                + " files. Print it to a new PDF, without them.");
            }
            if (isFarApart(name.group(1), before, after)) {
                throw disguised();
            }
        }
        Occurrences coded = Occurrences.of(CODED_NAME, objects);
        while (coded.next()) {
            if (isTelling(decoded(coded.group(1)), after(objects, coded.end()))) {
                throw disguised();
            }
        }
    }

    private static boolean isHarmful(String name, String before, String after) {
        return switch (name) {
            case "EmbeddedFile" -> OF_STREAM.matcher(before).find();
            case "EmbeddedFiles" -> WITH_VALUE.matcher(after).lookingAt();
            case "RichMedia" -> OF_ANNOTATION.matcher(before).find();
            case "XFA" -> WITH_FORM.matcher(after).lookingAt();
            case "JavaScript" ->
                OF_ACTION.matcher(before).find() || WITH_VALUE.matcher(after).lookingAt();
            default -> OF_ACTION.matcher(before).find();
        };
    }

    /** Whether what makes it an action may stand beyond the neighbourhood, behind white space and comments alone. */
    private static boolean isFarApart(String name, String before, String after) {
        return switch (name) {
            case "EmbeddedFiles", "XFA" -> isFarBefore(after);
            case "JavaScript" -> isFarBehind(before) || isFarBefore(after);
            default -> isFarBehind(before);
        };
    }

    private static boolean isFarBehind(String before) {
        return before.length() == NEIGHBOURHOOD
                && NOTHING_BEFORE.matcher(before).matches();
    }

    private static boolean isFarBefore(String after) {
        return after.length() == NEIGHBOURHOOD && NOTHING_AFTER.matcher(after).matches();
    }

    /** A single letter in code comes about in scanned papers; as the key of an action a name follows it. */
    private static boolean isTelling(String name, String after) {
        return TELLING.matcher(name).matches()
                && (name.length() > 1 || WITH_NAME.matcher(after).lookingAt());
    }

    private static void requireFew(int seen) {
        if (seen > MOST_NAMES) {
            throw disguised();
        }
    }

    private static String before(CharSequence objects, int end) {
        return objects.subSequence(Math.max(0, end - NEIGHBOURHOOD), end).toString();
    }

    private static String after(CharSequence objects, int start) {
        return objects.subSequence(start, Math.min(objects.length(), start + NEIGHBOURHOOD))
                .toString();
    }

    private static DocumentRefused disguised() {
        return new DocumentRefused("The PDF disguises what it has inside.");
    }

    private static String decoded(String name) {
        return CODE.matcher(name)
                .replaceAll(code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16))));
    }
}
