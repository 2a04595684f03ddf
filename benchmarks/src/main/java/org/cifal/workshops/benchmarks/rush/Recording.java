package org.cifal.workshops.benchmarks.rush;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.cifal.workshops.local.mysql.Asked;

/**
 * What the service asks of its database for one submission, from the first look at the session to the commit, so that it
 * can be asked again for other drafts: with their ids, their reference and new ids for new rows, and every other value as
 * it was, the texts of receipt, letter and answer among them.
 */
final class Recording {

    private static final Pattern CONTROL =
            Pattern.compile("SET .*|commit|rollback|SELECT @@.*", Pattern.CASE_INSENSITIVE);
    private static final String BEGIN = "SET autocommit=0";
    private static final String COMMIT = "commit";
    private static final String THE_LAST = "INSERT INTO idempotency_record";
    private static final int ID = 32;

    private final List<Statement> statements = new ArrayList<>();
    private int transactions;

    /**
     * A statement to prepare.
     *
     * @param values for its gaps
     */
    record Statement(String sql, List<Function<Submitted, Object>> values) {

        boolean reads() {
            return sql.regionMatches(true, 0, "SELECT", 0, 6);
        }
    }

    /** One draft that is submitted, and the ids of its new rows. */
    static final class Submitted {

        private final RushedApplicant applicant;
        private final Map<String, byte[]> made = new HashMap<>();

        Submitted(RushedApplicant applicant) {
            this.applicant = applicant;
        }

        private byte[] made(String recorded) {
            return made.computeIfAbsent(recorded, first -> SignedIn.bytes(UuidCreator.getTimeOrderedEpoch()));
        }
    }

    /**
     * Picks it out of everything that was asked meanwhile.
     *
     * @param asked by all connections, in order
     * @param whose whose submission it is
     */
    Recording(List<Asked> asked, RushedApplicant whose) {
        Map<String, Function<Submitted, Object>> known = known(whose);
        Set<String> seen = new HashSet<>();
        for (List<String> together : own(asked, whose)) {
            transactions += together.contains(COMMIT) ? 1 : 0;
            together.stream()
                    .filter(sql -> !CONTROL.matcher(sql).matches())
                    .forEach(sql -> statements.add(statement(sql, known, seen)));
        }
    }

    /** What was asked together in a transaction, and what alone; timers do not name the applicant. */
    private static List<List<String>> own(List<Asked> asked, RushedApplicant whose) {
        Map<Long, List<String>> open = new HashMap<>();
        List<List<String>> own = new ArrayList<>();
        for (Asked one : asked) {
            List<String> together = open.get(one.connection());
            if (one.sql().equals(BEGIN)) {
                open.put(one.connection(), new ArrayList<>());
            } else if (together == null) {
                keep(List.of(one.sql()), whose, own);
            } else {
                together.add(one.sql());
                if (one.sql().equals(COMMIT)) {
                    open.remove(one.connection());
                    keep(together, whose, own);
                    if (together.stream().anyMatch(sql -> sql.startsWith(THE_LAST))) {
                        return own;
                    }
                }
            }
        }
        throw new IllegalStateException("The submission was not found among " + asked.size() + " statements.");
    }

    private static void keep(List<String> together, RushedApplicant whose, List<List<String>> own) {
        if (whose.isNamedIn(String.join("\n", together))) {
            own.add(together);
        }
    }

    private static Map<String, Function<Submitted, Object>> known(RushedApplicant whose) {
        return new HashMap<>(Map.of(
                hex(whose.tokenHash()), submitted -> submitted.applicant.tokenHash(),
                hex(SignedIn.bytes(whose.id())), submitted -> SignedIn.bytes(submitted.applicant.id()),
                hex(SignedIn.bytes(whose.application())),
                        submitted -> SignedIn.bytes(submitted.applicant.application()),
                whose.id().toString(), submitted -> submitted.applicant.id().toString(),
                whose.reference(), submitted -> submitted.applicant.reference()));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static Statement statement(String sql, Map<String, Function<Submitted, Object>> known, Set<String> seen) {
        List<Function<Submitted, Object>> values = new ArrayList<>();
        boolean inserts = sql.regionMatches(true, 0, "INSERT", 0, 6);
        StringBuilder gapped = new StringBuilder();
        int at = 0;
        for (int quote = sql.indexOf('\''); quote >= 0; quote = sql.indexOf('\'', at)) {
            int end = endOfText(sql, quote);
            boolean bytes = sql.charAt(quote - 1) == 'x';
            String text = bytes
                    ? sql.substring(quote + 1, end - 1).toLowerCase(Locale.ROOT)
                    : sql.substring(quote + 1, end - 1);
            Function<Submitted, Object> source = known.get(text);
            // An id that first shows in an insert is that of a new row.
            if (source == null && bytes && inserts && text.length() == ID && !seen.contains(text)) {
                source = submitted -> submitted.made(text);
                known.put(text, source);
            }
            seen.add(text);
            gapped.append(sql, at, source != null && bytes ? quote - 1 : quote);
            gapped.append(source == null ? sql.substring(quote, end) : "?");
            if (source != null) {
                values.add(source);
            }
            at = end;
        }
        return new Statement(gapped.append(sql.substring(at)).toString(), values);
    }

    /** Behind the quote that closes it. */
    private static int endOfText(String sql, int quote) {
        int at = quote + 1;
        while (sql.charAt(at) != '\'' || sql.startsWith("\'\'", at)) {
            boolean escapes = sql.charAt(at) == '\\' || sql.charAt(at) == '\'';
            at += escapes ? 2 : 1;
        }
        return at + 1;
    }

    List<Statement> statements() {
        return statements;
    }

    /** Of the service. */
    int transactions() {
        return transactions;
    }
}
