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

-- What officers see of an application at a glance. Measured again when the application or its call has moved on.
CREATE TABLE application_overview (
    application_id BINARY(16) NOT NULL PRIMARY KEY,
    application_version BIGINT NOT NULL,
    call_revision BIGINT NOT NULL,
    completeness ENUM ('COMPLETE','INCOMPLETE','NEEDS_A_PERSON') NOT NULL,
    documents_present INT NOT NULL,
    documents_required INT NOT NULL,
    seals_to_confirm INT NOT NULL,
    seal ENUM ('CONFIRMED','NOT_ACCEPTED','TO_BE_CONFIRMED'),
    eligibility ENUM ('FAIL','NEEDS_A_PERSON','PASS') NOT NULL,
    CONSTRAINT application_overview_application FOREIGN KEY (application_id) REFERENCES application (id)
);

-- Lists are of one workshop, in the order of submission unless asked otherwise.
CREATE INDEX application_list ON application (workshop_id, submitted_at, id);

CREATE TABLE waiver (
    id BINARY(16) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    workshop_id BINARY(16) NOT NULL,
    application_id BINARY(16) NOT NULL,
    reason VARCHAR(2000) NOT NULL,
    status ENUM ('GRANTED','REFUSED','REQUESTED','USED') NOT NULL,
    requested_at DATETIME(6) NOT NULL,
    admitted_until DATETIME(6),
    used_at DATETIME(6),
    refused_for VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin,
    refused_by VARCHAR(255),
    refusal_reason VARCHAR(2000),
    refused_at DATETIME(6),
    CONSTRAINT waiver_once UNIQUE (application_id),
    CONSTRAINT waiver_application FOREIGN KEY (application_id) REFERENCES application (id),
    INDEX waiver_of_workshop (workshop_id, id)
);

CREATE TABLE waiver_approval (
    waiver_id BINARY(16) NOT NULL,
    organisation VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    approved_by VARCHAR(255) NOT NULL,
    approved_at DATETIME(6) NOT NULL,
    PRIMARY KEY (waiver_id, organisation),
    -- Four eyes: one person does not agree for two organisations.
    CONSTRAINT waiver_approval_person UNIQUE (waiver_id, approved_by),
    CONSTRAINT waiver_approval_waiver FOREIGN KEY (waiver_id) REFERENCES waiver (id)
);

-- Questions to the list that officers keep by name.
CREATE TABLE saved_view (
    id BINARY(16) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    workshop_id BINARY(16) NOT NULL,
    owner VARCHAR(255) NOT NULL,
    organisation VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(120) NOT NULL,
    shared BIT NOT NULL,
    question JSON NOT NULL,
    saved_at DATETIME(6) NOT NULL,
    CONSTRAINT saved_view_workshop FOREIGN KEY (workshop_id) REFERENCES workshop_call (workshop_id),
    INDEX saved_view_of_organisation (workshop_id, organisation)
);
