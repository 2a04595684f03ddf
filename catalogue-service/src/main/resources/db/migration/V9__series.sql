-- Valid on MySQL 8.0 and 8.4.

-- A row that is held by whoever lets a workshop enter a series, until that is kept. Whose a series is, the workshops in
-- it say; a row without one is no claim.
CREATE TABLE series (
    slug VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (slug)
);

INSERT INTO series (slug) SELECT DISTINCT series FROM workshop WHERE series IS NOT NULL;
