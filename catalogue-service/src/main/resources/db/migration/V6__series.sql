-- Whose a series is, asked whenever a workshop enters one; read from the content, which has it already.
ALTER TABLE workshop
    ADD COLUMN series VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin
        GENERATED ALWAYS AS (JSON_UNQUOTE(JSON_EXTRACT(content, '$.series.slug'))) VIRTUAL,
    ADD KEY workshop_series (series, owner);
