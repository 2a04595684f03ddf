-- A waiver that was granted and ran out can be followed by another; of two requests at once one counts.
ALTER TABLE waiver
    ADD COLUMN number INT NOT NULL DEFAULT 1,
    ADD CONSTRAINT waiver_once_each UNIQUE (application_id, number),
    DROP INDEX waiver_once;

-- Where one organisation alone organises, two of its people agree: four eyes are two persons, of whatever organisation.
ALTER TABLE waiver_approval
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (waiver_id, approved_by),
    DROP INDEX waiver_approval_person;

-- What is over is forgotten after a time, and found by its end.
ALTER TABLE sign_in ADD INDEX sign_in_over (expires_at);
ALTER TABLE applicant_session ADD INDEX applicant_session_over (expires_at);
ALTER TABLE invitation_attempt ADD INDEX invitation_attempt_over (at);
ALTER TABLE letter ADD INDEX letter_written (written_at);

-- A letter that was given up keeps no text, as one that was sent.
UPDATE letter SET body = NULL, unsubscribe = NULL WHERE state = 'FAILED';
