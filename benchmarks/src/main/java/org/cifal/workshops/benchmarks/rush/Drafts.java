package org.cifal.workshops.benchmarks.rush;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.stream.Collectors;

/** Complete drafts in any number: copies, row by row, of one that an applicant has made. */
final class Drafts {

    private static final int AT_ONCE = 500;

    private final Connection database;
    private final RushedApplicant model;
    private final List<byte[]> consents = new ArrayList<>();

    /** For an application of somebody who has not submitted it. */
    Drafts(Connection database, RushedApplicant model) throws SQLException {
        this.database = database;
        this.model = model;
        try (PreparedStatement given =
                database.prepareStatement("SELECT id FROM consent WHERE application_id = ? ORDER BY id")) {
            given.setBytes(1, SignedIn.bytes(model.application()));
            try (ResultSet ids = given.executeQuery()) {
                while (ids.next()) {
                    consents.add(ids.getBytes(1));
                }
            }
        }
    }

    /** A draft for each; the documents themselves are those of the model. */
    Queue<RushedApplicant> of(List<RushedApplicant> applicants) throws SQLException {
        database.setAutoCommit(false);
        try (PreparedStatement application = copying("application", "id", "applicant_id", "reference");
                PreparedStatement entries = copying("dossier_entry", "application_id");
                PreparedStatement consent = copying("consent", "id", "application_id");
                PreparedStatement recipients = copying("consent_recipient", "consent_id")) {
            byte[] from = SignedIn.bytes(model.application());
            int number = 0;
            for (RushedApplicant applicant : applicants) {
                UUID id = UuidCreator.getTimeOrderedEpoch();
                byte[] of = SignedIn.bytes(id);
                applicant.has(id);
                add(application, of, SignedIn.bytes(applicant.id()), applicant.reference(), from);
                add(entries, of, from);
                for (byte[] given : consents) {
                    byte[] copy = SignedIn.bytes(UuidCreator.getTimeOrderedEpoch());
                    add(consent, copy, of, given);
                    add(recipients, copy, given);
                }
                number++;
                if (number % AT_ONCE == 0 || number == applicants.size()) {
                    for (PreparedStatement one : List.of(application, entries, consent, recipients)) {
                        one.executeBatch();
                    }
                    database.commit();
                }
            }
        }
        database.setAutoCommit(true);
        return new ArrayDeque<>(applicants);
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    /** Copies rows of a table with other values in some columns; the first of these says which rows. */
    private PreparedStatement copying(String table, String... others) throws SQLException {
        Map<String, String> replaced =
                List.of(others).stream().collect(Collectors.toMap(column -> column, column -> "?"));
        // In the order the table has them, so that the parameters come in the order of the others.
        List<String> columns = columns(table);
        String values = columns.stream()
                .map(column -> replaced.getOrDefault(column, column))
                .collect(Collectors.joining(", "));
        String key = others[0];
        if (columns.stream().filter(replaced::containsKey).toList().equals(List.of(others))) {
            return database.prepareStatement("INSERT INTO %s (%s) SELECT %s FROM %s WHERE %s = ?"
                    .formatted(table, String.join(", ", columns), values, table, key));
        }
        throw new IllegalStateException("The columns of " + table + " have another order.");
    }

    private List<String> columns(String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet found = database.getMetaData().getColumns(database.getCatalog(), null, table, null)) {
            while (found.next()) {
                columns.add(found.getString("COLUMN_NAME"));
            }
        }
        return columns;
    }
}
