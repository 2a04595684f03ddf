package org.cifal.workshops.application.document;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.cifal.workshops.application.application.DossierEntry;
import org.cifal.workshops.application.storage.StoredFile;
import org.hibernate.annotations.DynamicUpdate;

/**
 * A file that was taken in. Life cycle: stands in the dossier until a later one replaces it or it is taken back; and,
 * where there is a scanner, is <em>pending</em> until that found it <em>clean</em> or <em>infected</em>.
 */
@Entity
@DynamicUpdate // What the scanner says of it and who replaces it are written beside each other.
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
    private Integer pages;

    @Enumerated(EnumType.STRING)
    private ScanState scan;

    private Instant scanDueAt;
    private String infection;
    private UUID nominationId;

    protected Document() {}

    Document(Destination destination, StoredFile file, boolean toBeScanned, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.applicationId = destination.applicationId();
        this.code = destination.code();
        this.filename = destination.filename();
        this.nominationId = destination.nomination();
        this.mediaType = file.kind().mediaType();
        this.bytes = file.bytes();
        this.sha256 = file.sha256();
        this.storedAs = file.storedAs();
        this.receivedAt = now;
        this.pages = file.pages();
        this.scan = toBeScanned ? ScanState.PENDING : ScanState.UNSCANNED;
        this.scanDueAt = toBeScanned ? now : null;
    }

    void replace(Instant now) {
        this.replacedAt = now;
    }

    /**
     * As the dossier counts it.
     *
     * @param shortcoming what is held against it from the start; null when nothing is
     */
    DossierEntry entry(String shortcoming) {
        return new DossierEntry(id, sha256, bytes, receivedAt, shortcoming);
    }

    /** The scanner found nothing. */
    public void foundClean() {
        moveTo(ScanState.CLEAN);
    }

    /** The scanner found something, which it calls this. */
    public void foundInfected(String name) {
        moveTo(ScanState.INFECTED);
        this.infection = name;
    }

    /** The scanner could not say; it is asked again then. */
    public void scanAgain(Instant then) {
        this.scanDueAt = then;
    }

    private void moveTo(ScanState next) {
        if (!scan.canBecome(next)) {
            throw new IllegalStateException("A document that is %s cannot become %s.".formatted(scan, next));
        }
        this.scan = next;
        this.scanDueAt = null;
    }

    /** An officer gets no file that nobody looked through yet, and none in which something was found. */
    public void refuseUnlessSafe() {
        if (scan == ScanState.PENDING) {
            throw new DocumentNotScanned();
        }
        if (scan == ScanState.INFECTED) {
            throw new DocumentInfected(infection);
        }
    }

    /** The part in which a nominating official handed it in; empty where the applicant did. */
    public Optional<UUID> nominationId() {
        return Optional.ofNullable(nominationId);
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

    /** When a later one took its place, or it was taken back. */
    public Optional<Instant> replacedAt() {
        return Optional.ofNullable(replacedAt);
    }

    /** Empty where only a person can count them. */
    public Optional<Integer> pages() {
        return Optional.ofNullable(pages);
    }

    public ScanState scan() {
        return scan;
    }

    /** When the scanner is to look at it; empty once it has, or where there is none. */
    public Optional<Instant> scanDueAt() {
        return Optional.ofNullable(scanDueAt);
    }

    /** What the scanner calls what it found. */
    public Optional<String> infection() {
        return Optional.ofNullable(infection);
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
