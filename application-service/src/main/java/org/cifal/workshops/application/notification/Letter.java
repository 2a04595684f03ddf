package org.cifal.workshops.application.notification;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One letter in the outbox. Life cycle: waiting (or withheld from the start) until the mail server took it; failed after a
 * week of tries. A letter that was sent or given up keeps no text, and the row is forgotten after a time ({@code workshops.retention}).
 */
@Entity
@Table(name = "letter")
class Letter {

    private static final Duration[] PAUSES = {
        Duration.ofSeconds(5),
        Duration.ofSeconds(30),
        Duration.ofMinutes(2),
        Duration.ofMinutes(10),
        Duration.ofHours(1),
        Duration.ofHours(6),
        Duration.ofDays(1),
        Duration.ofDays(2),
        Duration.ofDays(3)
    };

    /** How long one sender has a letter to itself; if it dies meanwhile, another takes over. */
    private static final Duration CLAIM = Duration.ofMinutes(2);

    enum State {
        WAITING,
        SENT,
        FAILED,
        WITHHELD
    }

    @Id
    private UUID id;

    private String kind;
    private UUID applicationId;
    private String recipient;
    private String subject;

    @Column(columnDefinition = "text")
    private String body;

    @Enumerated(EnumType.STRING)
    private State state;

    @SuppressWarnings("UnusedVariable") // Read by the query of Letters.
    private boolean awaited;

    private int attempts;
    private Instant writtenAt;
    private Instant dueAt;
    private Instant sentAt;
    private String unsubscribe;

    protected Letter() {}

    Letter(String kind, UUID applicationId, String recipient, LetterText text, boolean withheld, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.kind = kind;
        this.applicationId = applicationId;
        this.recipient = recipient;
        this.subject = text.subject();
        this.body = withheld ? null : text.body();
        this.state = withheld ? State.WITHHELD : State.WAITING;
        this.writtenAt = now;
        this.dueAt = now;
    }

    /** Its reader can stop letters of its kind there. */
    Letter stoppedAt(URI address) {
        this.unsubscribe = address.toString();
        return this;
    }

    /** Somebody cannot go on without it. */
    Letter awaited() {
        this.awaited = true;
        return this;
    }

    void claim(Instant now) {
        dueAt = now.plus(CLAIM);
    }

    /** Whether who claimed it still has it to themselves. */
    boolean isClaimedAt(Instant now) {
        return now.isBefore(dueAt);
    }

    void sent(Instant now) {
        state = State.SENT;
        sentAt = now;
        body = null;
        unsubscribe = null;
    }

    void failed(Instant now) {
        if (attempts == PAUSES.length) {
            state = State.FAILED;
            body = null;
            unsubscribe = null;
            return;
        }
        dueAt = now.plus(PAUSES[attempts]);
        attempts++;
    }

    UUID id() {
        return id;
    }

    /** Name of the letter's file. */
    String kind() {
        return kind;
    }

    /** Null for a code, which belongs to no application. */
    UUID applicationId() {
        return applicationId;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    /** Null until the mail server took it. */
    Instant sentAt() {
        return sentAt;
    }

    String recipient() {
        return recipient;
    }

    String subject() {
        return subject;
    }

    String body() {
        return body;
    }

    /** Where its kind is stopped; empty for what everybody must get. */
    Optional<String> unsubscribe() {
        return Optional.ofNullable(unsubscribe);
    }

    State state() {
        return state;
    }

    Instant dueAt() {
        return dueAt;
    }
}
