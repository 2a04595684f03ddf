-- Valid on MySQL 8.0 and 8.4.

-- Which workshop an organisation's own reference stands for, and what was last imported under it.
CREATE TABLE imported_workshop (
    organisation       VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    external_reference VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    workshop_id        BINARY(16)   NOT NULL,
    -- SHA-256, in hexadecimal, of what the line meant.
    fingerprint        CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- The workshop's own after that import: another one now means that somebody edited it since.
    revision           BIGINT       NOT NULL,
    PRIMARY KEY (organisation, external_reference),
    KEY imported_workshop_workshop (workshop_id),
    -- A draft that is thrown away gives its reference back.
    CONSTRAINT imported_workshop_of_workshop FOREIGN KEY (workshop_id) REFERENCES workshop (id) ON DELETE CASCADE
);
