-- Valid on MySQL 8.0 and 8.4. Instants are UTC.

-- What is known of the present templates, so that a snapshot is made without reading a file.
ALTER TABLE workshop ADD COLUMN templates LONGTEXT CHARACTER SET utf8mb4 NULL AFTER content;
ALTER TABLE workshop ADD CONSTRAINT workshop_templates_are_json CHECK (templates IS NULL OR JSON_VALID(templates));

-- Every version of every template, for good. A draft that is thrown away takes its own with it.
CREATE TABLE template_file (
    workshop_id       BINARY(16)   NOT NULL,
    document_code     VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version           INT          NOT NULL,
    file_name         VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    media_type        VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sha256            CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    content           LONGBLOB     NOT NULL,
    uploaded_at       DATETIME(6)  NOT NULL,
    -- Replaced before the workshop was published, so nobody but its editors ever saw it.
    replaced_in_draft BIT(1)       NOT NULL DEFAULT b'0',
    PRIMARY KEY (workshop_id, document_code, version),
    CONSTRAINT template_file_of_workshop FOREIGN KEY (workshop_id) REFERENCES workshop (id) ON DELETE CASCADE,
    CONSTRAINT template_file_size CHECK (LENGTH(content) <= 10485760)
);
