-- What persons found: screenings and reviews.

CREATE TABLE screening (
    id BINARY(16) NOT NULL PRIMARY KEY,
    application_id BINARY(16) NOT NULL,
    completeness ENUM ('FAIL','NEEDS_A_PERSON','PASS') NOT NULL,
    completeness_reason VARCHAR(2000) NOT NULL,
    screened_by VARCHAR(255) NOT NULL,
    organisation VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    screened_at DATETIME(6) NOT NULL,
    CONSTRAINT screening_once UNIQUE (application_id),
    CONSTRAINT screening_application FOREIGN KEY (application_id) REFERENCES application (id)
);

CREATE TABLE screening_finding (
    screening_id BINARY(16) NOT NULL,
    place INT NOT NULL,
    criterion VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    required BIT NOT NULL,
    text TEXT NOT NULL,
    verdict ENUM ('FAIL','NEEDS_A_PERSON','PASS') NOT NULL,
    reason VARCHAR(2000) NOT NULL,
    PRIMARY KEY (screening_id, place),
    CONSTRAINT screening_finding_screening FOREIGN KEY (screening_id) REFERENCES screening (id)
);

CREATE TABLE review (
    id BINARY(16) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    application_id BINARY(16) NOT NULL,
    reviewer VARCHAR(255) NOT NULL,
    organisation VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    email VARCHAR(254),
    status ENUM ('ASSIGNED','BARRED','SCORED') NOT NULL,
    comment VARCHAR(4000),
    conflict_reason VARCHAR(2000),
    assigned_by VARCHAR(255) NOT NULL,
    assigned_at DATETIME(6) NOT NULL,
    scored_at DATETIME(6),
    barred_at DATETIME(6),
    -- One reviewer has one review of one application; a barred one cannot be assigned again.
    CONSTRAINT review_once UNIQUE (application_id, reviewer),
    CONSTRAINT review_application FOREIGN KEY (application_id) REFERENCES application (id),
    INDEX review_of_reviewer (reviewer, assigned_at)
);

CREATE TABLE review_score (
    review_id BINARY(16) NOT NULL,
    criterion VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    score INT NOT NULL,
    PRIMARY KEY (review_id, criterion),
    CONSTRAINT review_score_review FOREIGN KEY (review_id) REFERENCES review (id)
);
