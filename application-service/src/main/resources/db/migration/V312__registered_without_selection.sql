-- Whether the place was confirmed with the submission, because nobody selects: such an application can be corrected and
-- reopened. Those from before are told by having been accepted without an offer.
ALTER TABLE application ADD COLUMN registered BIT NOT NULL DEFAULT 0;
UPDATE application
SET registered = 1
WHERE (status IN ('ACCEPTED', 'ATTENDED', 'ABSENT', 'CERTIFIED') OR withdrawn_from = 'ACCEPTED')
    AND NOT EXISTS (SELECT 1 FROM offer WHERE offer.application_id = application.id);
