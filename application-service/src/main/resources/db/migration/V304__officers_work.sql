-- What criteria are measured by, what officers say of seals, their lists and saved views, and waivers for the late.

ALTER TABLE application
    ADD COLUMN seniority ENUM ('EXPERT','HEAD_OF_OFFICE','HIGH_LEVEL','JUNIOR','MID_LEVEL','SENIOR'),
    ADD COLUMN date_of_birth DATE,
    ADD COLUMN languages VARCHAR(1020) CHARACTER SET ascii COLLATE ascii_bin;

CREATE TABLE seal_judgement (
    id BINARY(16) NOT NULL PRIMARY KEY,
    application_id BINARY(16) NOT NULL,
    document_id BINARY(16) NOT NULL,
    code VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    confirmed BIT NOT NULL,
    reason VARCHAR(1000),
    judged_by VARCHAR(255) NOT NULL,
    organisation VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    judged_at DATETIME(6) NOT NULL,
    CONSTRAINT seal_judgement_once UNIQUE (application_id, document_id),
    CONSTRAINT seal_judgement_application FOREIGN KEY (application_id) REFERENCES application (id)
);
