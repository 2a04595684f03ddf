-- Codes and links without which somebody cannot go on are sent past all other letters.
ALTER TABLE letter
    ADD COLUMN awaited BOOLEAN NOT NULL DEFAULT FALSE,
    DROP INDEX letter_due,
    ADD INDEX letter_due (state, awaited, due_at);
