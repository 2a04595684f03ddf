-- What the organiser states where places go to whoever comes first.
ALTER TABLE workshop ADD COLUMN places_taken BIT(1) NOT NULL DEFAULT b'0';
