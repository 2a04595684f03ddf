-- Every change of an application looks for its rows in the feed; with the recipient first it read all rows there are.
ALTER TABLE applicant_feed
    DROP KEY applicant_feed_once,
    ADD UNIQUE KEY applicant_feed_once (application_id, recipient);
