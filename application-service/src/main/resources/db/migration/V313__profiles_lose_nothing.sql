-- What was stated in a draft in another form than that of its field of the profile.
ALTER TABLE application ADD COLUMN unread_profile JSON;
