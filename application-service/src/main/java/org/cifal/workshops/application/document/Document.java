package org.cifal.workshops.application.document;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.cifal.workshops.application.application.DossierEntry;

/** A file that was taken in. Life cycle: stands in the dossier until a later one replaces it or it is taken back. */
@Entity
@Table(name = "document")
public class Document {

    @Id
    private UUID id;

    private UUID applicationId;
    private String code;
    private String filename;
    private String mediaType;
    private long bytes;
    private String sha256;
    private String storedAs;
    private Instant receivedAt;
    private Instant replacedAt;

    protected Document() {}

    Document(UUID applicationId, String code, String filename, StoredFile file, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.applicationId = applicationId;
        this.code = code;
        this.filename = filename;
        this.mediaType = file.kind().mediaType();
        this.bytes = file.bytes();
        this.sha256 = file.sha256();
        this.storedAs = file.storedAs();
        this.receivedAt = now;
    }

    void replace(Instant now) {
        this.replacedAt = now;
    }

    DossierEntry entry() {
        return new DossierEntry(id, sha256, bytes, receivedAt, null);
    }

    public UUID id() {
        return id;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public String code() {
        return code;
    }

    public String filename() {
        return filename;
    }

    public String mediaType() {
        return mediaType;
    }

    public long bytes() {
        return bytes;
    }

    /** Lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** Whether it is the one that stands in the dossier now. */
    public boolean standing() {
        return replacedAt == null;
    }

    /** Name of the file in the store; random, and told to nobody. */
    public String storedAs() {
        return storedAs;
    }
}
