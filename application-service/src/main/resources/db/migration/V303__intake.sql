-- How one comes in: intakes and places, nominating officials, invitations, reminders, sessions.

-- Number of the intake it was submitted in, where the call has several.
ALTER TABLE application ADD COLUMN intake INT;

-- Places that go to whoever hands in first. One row a workshop; it counts only while fewer are taken than there are.
CREATE TABLE workshop_places (
    workshop_id BINARY(16) NOT NULL PRIMARY KEY,
    taken INT NOT NULL,
    CONSTRAINT workshop_places_not_below_none CHECK (taken >= 0)
);

CREATE TABLE place (
    application_id BINARY(16) NOT NULL PRIMARY KEY,
    workshop_id BINARY(16) NOT NULL,
    taken_at DATETIME(6) NOT NULL,
    CONSTRAINT place_application FOREIGN KEY (application_id) REFERENCES application (id),
    INDEX place_of_workshop (workshop_id)
);

-- The official who hands in the letter. What is secret is kept as its SHA-256.
CREATE TABLE nomination (
    id BINARY(16) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    application_id BINARY(16) NOT NULL,
    document_code VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(200) NOT NULL,
    email VARCHAR(254) NOT NULL,
    status ENUM ('ASKED','CONFIRMED','ENDED','UPLOADED') NOT NULL,
    link_hash BINARY(32) NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    link_sent_at DATETIME(6) NOT NULL,
    links_sent INT NOT NULL,
    -- The latest code they were sent, and the session it opened.
    sign_in_id BINARY(16),
    session_hash BINARY(32),
    session_expires_at DATETIME(6),
    confirmed_at DATETIME(6),
    uploaded_at DATETIME(6),
    document_id BINARY(16),
    ended_at DATETIME(6),
    CONSTRAINT nomination_link UNIQUE (link_hash),
    CONSTRAINT nomination_session UNIQUE (session_hash),
    CONSTRAINT nomination_application FOREIGN KEY (application_id) REFERENCES application (id),
    INDEX nomination_of_application (application_id, asked_at),
    INDEX nomination_of_document (document_id)
);

-- Who may apply where a call is by invitation.
CREATE TABLE invitation (
    id BINARY(16) NOT NULL PRIMARY KEY,
    workshop_id BINARY(16) NOT NULL,
    email VARCHAR(254) NOT NULL,
    code_hash BINARY(32) NOT NULL,
    invited_by VARCHAR(255) NOT NULL,
    organisation VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    invited_at DATETIME(6) NOT NULL,
    withdrawn_at DATETIME(6),
    used_at DATETIME(6),
    application_id BINARY(16),
    CONSTRAINT invitation_once UNIQUE (workshop_id, email),
    CONSTRAINT invitation_workshop FOREIGN KEY (workshop_id) REFERENCES workshop_call (workshop_id)
);

CREATE TABLE invitation_attempt (
    id BINARY(16) NOT NULL PRIMARY KEY,
    workshop_id BINARY(16) NOT NULL,
    applicant_id BINARY(16) NOT NULL,
    at DATETIME(6) NOT NULL,
    INDEX invitation_attempt_recent (workshop_id, applicant_id, at)
);

-- Reminders of unfinished drafts: one of each kind before each closing instant.
CREATE TABLE reminder (
    id BINARY(16) NOT NULL PRIMARY KEY,
    application_id BINARY(16) NOT NULL,
    applicant_id BINARY(16) NOT NULL,
    days_before INT NOT NULL,
    closes_at DATETIME(6) NOT NULL,
    stop_hash BINARY(32) NOT NULL,
    written_at DATETIME(6) NOT NULL,
    CONSTRAINT reminder_once UNIQUE (application_id, closes_at, days_before),
    CONSTRAINT reminder_stop UNIQUE (stop_hash),
    CONSTRAINT reminder_application FOREIGN KEY (application_id) REFERENCES application (id)
);

CREATE TABLE reminder_refusal (
    applicant_id BINARY(16) NOT NULL PRIMARY KEY,
    refused_at DATETIME(6) NOT NULL,
    CONSTRAINT reminder_refusal_applicant FOREIGN KEY (applicant_id) REFERENCES applicant (id)
);

-- Locked by the instance that looks for drafts to remind of; the others pass over it.
CREATE TABLE reminder_round (
    name VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY
);

INSERT INTO reminder_round (name) VALUES ('drafts');

-- Where a letter's reader can stop its kind (RFC 8058); forgotten with its text.
ALTER TABLE letter ADD COLUMN unsubscribe VARCHAR(500);

-- What a session is called without its secret.
ALTER TABLE applicant_session ADD COLUMN id BINARY(16), ADD COLUMN last_seen_at DATETIME(6);
UPDATE applicant_session SET id = UUID_TO_BIN(UUID()), last_seen_at = started_at;
ALTER TABLE applicant_session
    MODIFY COLUMN id BINARY(16) NOT NULL,
    MODIFY COLUMN last_seen_at DATETIME(6) NOT NULL,
    ADD CONSTRAINT applicant_session_id UNIQUE (id),
    ADD INDEX applicant_session_of (applicant_id, started_at);
