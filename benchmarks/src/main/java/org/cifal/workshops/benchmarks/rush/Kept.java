package org.cifal.workshops.benchmarks.rush;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;

/**
 * What is there afterwards, read past the service: from its tables and its folder.
 *
 * @param submitted applications that are
 * @param receipts that name the letter by the hash of what was sent
 * @param letters whose bytes in the folder are those that were sent
 * @param mails receipts in the outbox or sent
 */
record Kept(int submitted, int receipts, int letters, int mails) {

    private static final String ROW = """
            SELECT a.status, d.sha256, d.stored_as,
             JSON_SEARCH(r.document, 'one', d.sha256, NULL, '$.documents[*].sha256') IS NOT NULL,
             (SELECT COUNT(*) FROM letter l WHERE l.application_id = a.id AND l.kind = 'receipt')
            FROM application a
            JOIN dossier_entry e ON e.application_id = a.id AND e.code = ?
            JOIN document d ON d.id = e.document_id
            LEFT JOIN receipt r ON r.application_id = a.id AND r.version = 1
            WHERE a.id = ?""";

    static Kept of(List<RushedApplicant> applicants, Connection database, Path documents)
            throws SQLException, IOException {
        Kept kept = new Kept(0, 0, 0, 0);
        try (PreparedStatement row = database.prepareStatement(ROW)) {
            row.setString(1, RushedApplicant.LAST);
            for (RushedApplicant applicant : applicants) {
                row.setBytes(2, SignedIn.bytes(applicant.application()));
                try (ResultSet found = row.executeQuery()) {
                    if (found.next()) {
                        kept = kept.and(one(found, applicant.letterSha256(), documents));
                    }
                }
            }
        }
        return kept;
    }

    private static Kept one(ResultSet found, String sha256, Path documents) throws SQLException, IOException {
        boolean named = found.getString(2).equals(sha256);
        return new Kept(
                found.getString(1).equals("SUBMITTED") ? 1 : 0,
                named && found.getBoolean(4) ? 1 : 0,
                named && sha256(documents.resolve(found.getString(3))).equals(sha256) ? 1 : 0,
                found.getInt(5));
    }

    private Kept and(Kept one) {
        return new Kept(submitted + one.submitted, receipts + one.receipts, letters + one.letters, mails + one.mails);
    }

    private static String sha256(Path file) throws IOException {
        return Files.exists(file) ? HexFormat.of().formatHex(RushedApplicant.digest(Files.readAllBytes(file))) : "";
    }

    /** Whether everything is there, once. */
    boolean isAllOf(int applicants) {
        return equals(new Kept(applicants, applicants, applicants, applicants));
    }
}
