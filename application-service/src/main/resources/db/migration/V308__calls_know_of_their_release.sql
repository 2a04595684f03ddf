-- Whoever hands in is judged by the call alone, and after the release nobody would decide on them, whatever the deadline
-- says by then.
ALTER TABLE workshop_call ADD COLUMN decisions_released_at DATETIME(6);

UPDATE workshop_call c
JOIN selection_board b ON b.workshop_id = c.workshop_id
SET c.decisions_released_at = b.released_at;
