-- In which part an official handed a document in: the letter is theirs, whatever they hand in after it.
ALTER TABLE document ADD COLUMN nomination_id BINARY(16);
UPDATE document d JOIN nomination n ON n.document_id = d.id SET d.nomination_id = n.id;

-- The forms by which an applicant told of the journey, in the order in which they were first used: organisers may ask
-- more until it begins, and officers read each answer under the label it was given under.
CREATE TABLE travel_form (
    application_id BINARY(16) NOT NULL,
    position INT NOT NULL,
    sha256 VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (application_id, position),
    CONSTRAINT travel_form_application FOREIGN KEY (application_id) REFERENCES application (id),
    CONSTRAINT travel_form_kept FOREIGN KEY (sha256) REFERENCES kept_form (sha256)
);
