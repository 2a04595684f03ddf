-- What is known of a file beyond its bytes: how many pages it has, and what the scanner found.

ALTER TABLE document
    -- Null where nobody can tell without opening it.
    ADD COLUMN pages INT,
    ADD COLUMN scan ENUM ('CLEAN','INFECTED','PENDING','UNSCANNED') NOT NULL DEFAULT 'UNSCANNED',
    ADD COLUMN scan_due_at DATETIME(6),
    ADD COLUMN infection VARCHAR(200),
    ADD INDEX document_scan (scan, scan_due_at);

-- Uploads under way. What arrived is kept as parts, each safe in the store before its row commits; whoever adds one to
-- the same place as another meets the primary key.
CREATE TABLE upload (
    id BINARY(16) NOT NULL PRIMARY KEY,
    application_id BINARY(16) NOT NULL,
    code VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    filename VARCHAR(200) NOT NULL,
    media_type VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    bytes BIGINT NOT NULL,
    sha256 VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    received BIGINT NOT NULL,
    started_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    document_id BINARY(16),
    CONSTRAINT upload_application FOREIGN KEY (application_id) REFERENCES application (id),
    INDEX upload_of_application (application_id, code),
    INDEX upload_expiry (expires_at)
);

CREATE TABLE upload_part (
    upload_id BINARY(16) NOT NULL,
    starts_at BIGINT NOT NULL,
    bytes BIGINT NOT NULL,
    stored_as VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (upload_id, starts_at),
    CONSTRAINT upload_part_stored_once UNIQUE (stored_as),
    CONSTRAINT upload_part_upload FOREIGN KEY (upload_id) REFERENCES upload (id)
);

-- Work that one instance does at a time, and until when it is taken.
CREATE TABLE lease (
    work VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    taken_until DATETIME(6) NOT NULL
);
INSERT INTO lease (work, taken_until) VALUES ('sweep', '2000-01-01'), ('scan', '2000-01-01');
