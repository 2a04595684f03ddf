package org.cifal.workshops.application.upload;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A file that arrives in pieces. Life cycle: it is announced with its size and its hash, grows piece by piece, and becomes
 * a document once whole; a day after it was announced it is forgotten.
 */
@Entity
@Table(name = "upload")
class Upload {

    private static final Duration KEPT = Duration.ofDays(1);

    @Id
    private UUID id;

    private UUID applicationId;
    private String code;
    private String filename;
    private String mediaType;
    private long bytes;
    private String sha256;
    private long received;
    private Instant startedAt;
    private Instant expiresAt;
    private UUID documentId;

    @ElementCollection
    @CollectionTable(name = "upload_part", joinColumns = @JoinColumn(name = "upload_id"))
    private Set<UploadPart> parts = new HashSet<>();

    protected Upload() {}

    Upload(UUID applicationId, BeginUpload announced, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.applicationId = applicationId;
        this.code = announced.code();
        this.filename = announced.filename();
        this.mediaType = announced.mediaType();
        this.bytes = announced.size();
        this.sha256 = announced.sha256();
        this.startedAt = now;
        this.expiresAt = now.plus(KEPT);
    }

    /** Adds what came after {@code offset}; refuses where another was faster or a piece is missing between. */
    void add(long offset, long length, String storedAs) {
        requireOffset(offset);
        parts.add(new UploadPart(offset, length, storedAs));
        received += length;
    }

    void requireOffset(long offset) {
        if (offset != received) {
            throw new UploadOffsetMismatch(received, offset);
        }
    }

    /** It is a document now, and its pieces are needed no longer. */
    void becomes(UUID document) {
        this.documentId = document;
        parts.clear();
    }

    /** The pieces in the order of the file. */
    List<UploadPart> parts() {
        return parts.stream()
                .sorted(Comparator.comparingLong(UploadPart::startsAt))
                .toList();
    }

    boolean arrived() {
        return received == bytes;
    }

    UUID id() {
        return id;
    }

    UUID applicationId() {
        return applicationId;
    }

    String code() {
        return code;
    }

    String filename() {
        return filename;
    }

    String mediaType() {
        return mediaType;
    }

    /** Of the whole file. */
    long bytes() {
        return bytes;
    }

    /** Of the whole file, lower-case hexadecimal. */
    String sha256() {
        return sha256;
    }

    /** How many bytes are safe. */
    long received() {
        return received;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    /** The document it became. */
    Optional<UUID> documentId() {
        return Optional.ofNullable(documentId);
    }
}
