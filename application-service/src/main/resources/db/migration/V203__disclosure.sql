-- Who was shown what of whom, and what each recipient's feed holds.

INSERT INTO feed_sequence (name, value) VALUES ('applicants', 0);

-- The newest position of each application in the feed of each recipient. A row that is not live is a tombstone.
CREATE TABLE applicant_feed (
    id BINARY(16) NOT NULL PRIMARY KEY,
    recipient VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    application_id BINARY(16) NOT NULL,
    live BIT NOT NULL,
    modified BIGINT NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    CONSTRAINT applicant_feed_once UNIQUE (recipient, application_id),
    INDEX applicant_feed_order (recipient, modified),
    INDEX applicant_feed_tombstones (live, changed_at)
);

-- The newest change number whose tombstone is gone: a cursor before it can no longer be answered in full.
CREATE TABLE applicant_feed_horizon (
    recipient VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    forgotten_to BIGINT NOT NULL
);

-- The ledger. It is written once and stays.
CREATE TABLE disclosure (
    id BINARY(16) NOT NULL PRIMARY KEY,
    application_id BINARY(16) NOT NULL,
    applicant_id BINARY(16) NOT NULL,
    recipient VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    fields VARCHAR(1000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    consent_id BINARY(16) NOT NULL,
    consent_code VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    consent_version VARCHAR(20) NOT NULL,
    shown_at DATETIME(6) NOT NULL,
    shown_to VARCHAR(255) NOT NULL,
    INDEX disclosure_of_recipient (recipient, id),
    INDEX disclosure_of_applicant (applicant_id, id)
);

CREATE TRIGGER disclosure_is_never_changed BEFORE UPDATE ON disclosure
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The ledger of disclosures is append-only.';

CREATE TRIGGER disclosure_is_never_removed BEFORE DELETE ON disclosure
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The ledger of disclosures is append-only.';
