package org.cifal.workshops.catalogue.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Every version of every template. Statements instead of an entity: a file is written once and never mapped. */
@ApplicationScoped
class TemplateFiles {

    private final DataSource database;

    TemplateFiles(DataSource database) {
        this.database = database;
    }

    /** Keeps a version; where nobody but editors saw the one before, that stays theirs. */
    void add(UUID workshopId, String code, TemplateFile file, boolean inDraft, Instant now) {
        if (inDraft) {
            update(
                    "UPDATE template_file SET replaced_in_draft = 1"
                            + " WHERE workshop_id = ? AND document_code = ? AND version = ?",
                    bytes(workshopId),
                    code,
                    file.version() - 1);
        }
        update(
                "INSERT INTO template_file (workshop_id, document_code, version, file_name, media_type, sha256,"
                        + " content, uploaded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                bytes(workshopId),
                code,
                file.version(),
                file.fileName(),
                file.mediaType(),
                file.sha256(),
                file.content(),
                LocalDateTime.ofInstant(now, ZoneOffset.UTC));
    }

    /** Any version, for editors. */
    Optional<TemplateFile> find(UUID workshopId, String code, int version) {
        return find("", workshopId, code, version);
    }

    /** A version that everyone may see or might once see. */
    Optional<TemplateFile> findPublic(UUID workshopId, String code, int version) {
        return find(" AND replaced_in_draft = 0", workshopId, code, version);
    }

    private Optional<TemplateFile> find(String further, UUID workshopId, String code, int version) {
        String select = "SELECT file_name, media_type, sha256, version, content FROM template_file"
                + " WHERE workshop_id = ? AND document_code = ? AND version = ?" + further;
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setBytes(1, bytes(workshopId));
            statement.setString(2, code);
            statement.setInt(3, version);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new TemplateFile(
                                row.getString(1), row.getString(2), row.getString(3), row.getInt(4), row.getBytes(5)))
                        : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new PersistenceException(failure);
        }
    }

    private void update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new PersistenceException(failure);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
