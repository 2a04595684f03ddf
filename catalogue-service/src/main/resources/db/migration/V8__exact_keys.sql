-- Valid on MySQL 8.0 and 8.4.

-- A key is compared as it is: the former collation took one with blanks at its end for the one without. A subject may
-- have 255 characters (OpenID Connect Core 1.0 §2).
ALTER TABLE imported_workshop
    MODIFY external_reference VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL;

ALTER TABLE kept_answer
    MODIFY caller          VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL,
    MODIFY idempotency_key VARCHAR(128) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL;

ALTER TABLE template_file
    MODIFY file_name VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL;

ALTER TABLE history_entry
    MODIFY actor_subject VARCHAR(255) CHARACTER SET utf8mb4 NOT NULL,
    MODIFY actor_name    VARCHAR(500) CHARACTER SET utf8mb4 NULL;
