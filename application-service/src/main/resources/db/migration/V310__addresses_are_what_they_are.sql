-- The usual collation takes renée@ for renee@: who can read the mail of the one would be signed in as the other.
-- Addresses are written in lower case, and compared as they are.
ALTER TABLE applicant MODIFY email VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL;
ALTER TABLE sign_in MODIFY email VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL;
ALTER TABLE nomination MODIFY email VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL;
ALTER TABLE invitation MODIFY email VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL;
