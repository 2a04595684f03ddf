-- Codes for the letters of officials are counted by their link and not by the address, which may nominate many.
ALTER TABLE sign_in
    ADD COLUMN nomination_id BINARY(16),
    ADD INDEX sign_in_of_official (nomination_id, started_at);
