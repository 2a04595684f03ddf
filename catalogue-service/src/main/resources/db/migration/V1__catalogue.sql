-- Valid on MySQL 8.0 and 8.4. Instants are UTC.

CREATE TABLE workshop (
    id            BINARY(16)   NOT NULL,
    slug          VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner         VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    status        VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    postponed     BIT(1)       NOT NULL,
    content       LONGTEXT     CHARACTER SET utf8mb4 NOT NULL,
    revision      BIGINT       NOT NULL,
    changed_at    DATETIME(6)  NOT NULL,
    published_at  DATETIME(6)  NULL,
    -- The position in the change feed; absent before publication.
    change_number BIGINT       NULL,
    PRIMARY KEY (id),
    -- A slug that was published is never used again: its row stays for good.
    UNIQUE KEY workshop_slug (slug),
    UNIQUE KEY workshop_change_number (change_number),
    KEY workshop_owner (owner, id),
    CONSTRAINT workshop_content_is_json CHECK (JSON_VALID(content)),
    CONSTRAINT workshop_status_known CHECK (status IN ('DRAFT', 'PUBLISHED', 'CANCELLED', 'COMPLETED', 'ARCHIVED')),
    CONSTRAINT workshop_published_once CHECK ((status = 'DRAFT') = (published_at IS NULL))
);

CREATE TABLE notice (
    id          BINARY(16)  NOT NULL,
    workshop_id BINARY(16)  NOT NULL,
    kind        VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    at          DATETIME(6) NOT NULL,
    words       LONGTEXT    CHARACTER SET utf8mb4 NULL,
    changes     LONGTEXT    CHARACTER SET utf8mb4 NOT NULL,
    PRIMARY KEY (id),
    KEY notice_workshop (workshop_id, at),
    CONSTRAINT notice_of_workshop FOREIGN KEY (workshop_id) REFERENCES workshop (id)
);

-- Outlives the workshop it speaks of: a deleted draft had its editors too.
CREATE TABLE history_entry (
    id            BINARY(16)   NOT NULL,
    workshop_id   BINARY(16)   NOT NULL,
    at            DATETIME(6)  NOT NULL,
    actor_subject VARCHAR(200) CHARACTER SET utf8mb4 NOT NULL,
    actor_name    VARCHAR(200) CHARACTER SET utf8mb4 NULL,
    action        VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    revision      BIGINT       NOT NULL,
    words         LONGTEXT     CHARACTER SET utf8mb4 NULL,
    changes       LONGTEXT     CHARACTER SET utf8mb4 NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY history_entry_revision (workshop_id, revision)
);

-- Claimed before the effect, answered in the transaction of the effect.
CREATE TABLE kept_answer (
    caller          VARCHAR(200)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    idempotency_key VARCHAR(128)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    fingerprint     CHAR(64)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    claimed_at      DATETIME(6)   NOT NULL,
    status          INT           NULL,
    location        VARCHAR(2000) CHARACTER SET utf8mb4 NULL,
    etag            VARCHAR(128)  CHARACTER SET ascii NULL,
    body            LONGTEXT      CHARACTER SET utf8mb4 NULL,
    PRIMARY KEY (caller, idempotency_key),
    KEY kept_answer_claimed_at (claimed_at)
);

-- One locked row a feed, taken as the last statement of a transaction: number order is commit order.
CREATE TABLE feed_sequence (
    name  VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    value BIGINT      NOT NULL,
    PRIMARY KEY (name)
);

INSERT INTO feed_sequence (name, value) VALUES ('workshops', 0);
