-- The words that were agreed to, by language. Of consents from before only the version is known.
ALTER TABLE consent ADD COLUMN text JSON;

-- Whether the consent to use personal data was taken back: such an application is read by its applicant alone.
ALTER TABLE application ADD COLUMN withheld BIT NOT NULL DEFAULT 0;
UPDATE application
SET withheld = 1
WHERE EXISTS (
        SELECT 1 FROM consent
        WHERE consent.application_id = application.id AND purpose = 'personal-data' AND withdrawn_at IS NOT NULL)
    AND NOT EXISTS (
        SELECT 1 FROM consent
        WHERE consent.application_id = application.id AND purpose = 'personal-data' AND withdrawn_at IS NULL);

-- Until when a file can be replaced that was found infected after the intake had closed.
ALTER TABLE application ADD COLUMN mendable_until DATETIME(6);
