-- Answers to the questions of a call's form; what is being corrected beside what was submitted; a receipt per version.

ALTER TABLE application
    ADD COLUMN answers JSON,
    ADD COLUMN correction JSON,
    ADD COLUMN travel_answers JSON,
    ADD COLUMN submission_version INT NOT NULL DEFAULT 0,
    ADD COLUMN withdrawn_from ENUM ('ABSENT','ACCEPTED','ATTENDED','CERTIFIED','DECIDED','DECLINED','DRAFT','LAPSED','SCREENED','SUBMITTED','UNDER_REVIEW','WITHDRAWN'),
    ADD COLUMN form_sha256 VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
UPDATE application SET submission_version = 1 WHERE submitted_at IS NOT NULL;

ALTER TABLE receipt
    ADD COLUMN version INT NOT NULL DEFAULT 1,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (application_id, version);

-- Every form something was submitted by, once; named by the SHA-256 of its canonical text (RFC 8785).
CREATE TABLE kept_form (
    sha256 VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version VARCHAR(20) NOT NULL,
    definition JSON NOT NULL,
    kept_at DATETIME(6) NOT NULL
);
