-- Applications, what they hang on (calls, applicants) and what hangs on them.
-- Ids are UUIDv7 in 16 bytes; instants are UTC. Codes, slugs and hashes are ASCII and compared exactly.

CREATE TABLE workshop_call (
    workshop_id BINARY(16) NOT NULL PRIMARY KEY,
    slug VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    revision BIGINT NOT NULL,
    published BIT NOT NULL,
    copied_at DATETIME(6) NOT NULL,
    facts JSON NOT NULL,
    CONSTRAINT workshop_call_slug UNIQUE (slug)
);

CREATE TABLE workshop_organiser (
    workshop_id BINARY(16) NOT NULL,
    organisation VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (workshop_id, organisation),
    CONSTRAINT workshop_organiser_workshop FOREIGN KEY (workshop_id) REFERENCES workshop_call (workshop_id)
);

-- Where the service stands in the catalogue's feed. One row; it is locked while a page is taken over, so that several
-- instances follow the feed one at a time.
CREATE TABLE feed_cursor (
    feed VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    after_change_number BIGINT NOT NULL
);
INSERT INTO feed_cursor (feed, after_change_number) VALUES ('workshops', 0);

-- Number order is commit order: the row is locked by the last statement of a transaction.
CREATE TABLE feed_sequence (
    name VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    value BIGINT NOT NULL
);

CREATE TABLE applicant (
    id BINARY(16) NOT NULL PRIMARY KEY,
    email VARCHAR(254) NOT NULL,
    verified_at DATETIME(6) NOT NULL,
    CONSTRAINT applicant_email UNIQUE (email)
);

CREATE TABLE sign_in (
    id BINARY(16) NOT NULL PRIMARY KEY,
    email VARCHAR(254) NOT NULL,
    code_hash BINARY(32) NOT NULL,
    attempts INT NOT NULL,
    started_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    used_at DATETIME(6),
    INDEX sign_in_recent (email, started_at)
);

CREATE TABLE applicant_session (
    token_hash BINARY(32) NOT NULL PRIMARY KEY,
    applicant_id BINARY(16) NOT NULL,
    started_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    CONSTRAINT session_applicant FOREIGN KEY (applicant_id) REFERENCES applicant (id)
);

CREATE TABLE application (
    id BINARY(16) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    applicant_id BINARY(16) NOT NULL,
    workshop_id BINARY(16) NOT NULL,
    reference VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    status ENUM ('ABSENT','ACCEPTED','ATTENDED','CERTIFIED','DECIDED','DECLINED','DRAFT','LAPSED','SCREENED','SUBMITTED','UNDER_REVIEW','WITHDRAWN') NOT NULL,
    family_name VARCHAR(120),
    given_names VARCHAR(120),
    gender ENUM ('FEMALE','MALE','OTHER'),
    nationality VARCHAR(2),
    country_of_residence VARCHAR(2),
    organisation VARCHAR(200),
    position VARCHAR(200),
    sector VARCHAR(80),
    point_of_departure VARCHAR(2),
    years_of_experience INT,
    nominator_name VARCHAR(200),
    nominator_email VARCHAR(254),
    started_at DATETIME(6) NOT NULL,
    submitted_at DATETIME(6),
    revision_judged_by BIGINT,
    CONSTRAINT application_reference UNIQUE (reference),
    CONSTRAINT application_once UNIQUE (applicant_id, workshop_id),
    CONSTRAINT application_applicant FOREIGN KEY (applicant_id) REFERENCES applicant (id),
    CONSTRAINT application_workshop FOREIGN KEY (workshop_id) REFERENCES workshop_call (workshop_id),
    INDEX application_board (workshop_id, status, id)
);

CREATE TABLE dossier_entry (
    application_id BINARY(16) NOT NULL,
    code VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    document_id BINARY(16) NOT NULL,
    sha256 VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    bytes BIGINT NOT NULL,
    received_at DATETIME(6) NOT NULL,
    shortcoming VARCHAR(1000),
    PRIMARY KEY (application_id, code),
    CONSTRAINT dossier_entry_application FOREIGN KEY (application_id) REFERENCES application (id)
);

-- Every file ever taken in; a replaced one keeps its row.
CREATE TABLE document (
    id BINARY(16) NOT NULL PRIMARY KEY,
    application_id BINARY(16) NOT NULL,
    code VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    filename VARCHAR(200) NOT NULL,
    media_type VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    bytes BIGINT NOT NULL,
    sha256 VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    stored_as VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    received_at DATETIME(6) NOT NULL,
    replaced_at DATETIME(6),
    CONSTRAINT document_stored_once UNIQUE (stored_as),
    CONSTRAINT document_application FOREIGN KEY (application_id) REFERENCES application (id),
    INDEX document_of_application (application_id, code)
);

CREATE TABLE consent (
    id BINARY(16) NOT NULL PRIMARY KEY,
    application_id BINARY(16) NOT NULL,
    code VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    purpose VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    text_version VARCHAR(20) NOT NULL,
    given_at DATETIME(6) NOT NULL,
    withdrawn_at DATETIME(6),
    INDEX consent_of_application (application_id, code)
);

CREATE TABLE consent_recipient (
    consent_id BINARY(16) NOT NULL,
    organisation VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (consent_id, organisation),
    CONSTRAINT consent_recipient_consent FOREIGN KEY (consent_id) REFERENCES consent (id)
);

CREATE TABLE receipt (
    application_id BINARY(16) NOT NULL PRIMARY KEY,
    document JSON NOT NULL,
    jws TEXT NOT NULL,
    issued_at DATETIME(6) NOT NULL,
    CONSTRAINT receipt_application FOREIGN KEY (application_id) REFERENCES application (id)
);

-- The outbox: a letter is written in the transaction that causes it and sent afterwards.
CREATE TABLE letter (
    id BINARY(16) NOT NULL PRIMARY KEY,
    kind VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    application_id BINARY(16),
    recipient VARCHAR(254) NOT NULL,
    subject VARCHAR(300) NOT NULL,
    body TEXT,
    state ENUM ('FAILED','SENT','WAITING','WITHHELD') NOT NULL,
    attempts INT NOT NULL,
    written_at DATETIME(6) NOT NULL,
    due_at DATETIME(6) NOT NULL,
    sent_at DATETIME(6),
    INDEX letter_due (state, due_at)
);

-- Who did what, when, from which value to which. Nothing is ever changed or removed here.
CREATE TABLE history_entry (
    id BINARY(16) NOT NULL PRIMARY KEY,
    workshop_id BINARY(16) NOT NULL,
    application_id BINARY(16),
    at DATETIME(6) NOT NULL,
    actor_kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    actor VARCHAR(200) NOT NULL,
    what VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    value_before TEXT,
    value_after TEXT,
    reason TEXT,
    INDEX history_of_application (application_id, id),
    INDEX history_of_workshop (workshop_id, id)
);

CREATE TABLE idempotency_record (
    caller VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    idempotency_key VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    fingerprint BINARY(32) NOT NULL,
    status INT,
    location VARCHAR(500),
    etag VARCHAR(128),
    answer MEDIUMTEXT,
    kept_at DATETIME(6) NOT NULL,
    PRIMARY KEY (caller, idempotency_key),
    INDEX idempotency_age (kept_at)
);
