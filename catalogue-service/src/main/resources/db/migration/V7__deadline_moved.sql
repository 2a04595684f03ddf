-- When an extension gave the call its present deadline; NULL where the published one stands.
ALTER TABLE workshop ADD COLUMN deadline_moved_at DATETIME(6) NULL;
