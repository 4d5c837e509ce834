-- version_copies: copies that were taken of each version ("1:3 2:1"); copies counts them all.
-- Whoever wants no letters about new versions of a purchase follows a link with letters_key.
ALTER TABLE library_shelf
  ADD COLUMN version_copies VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  ADD COLUMN letters BOOLEAN NOT NULL DEFAULT TRUE,
  ADD COLUMN letters_key CHAR(26) CHARACTER SET ascii COLLATE ascii_bin UNIQUE;

UPDATE library_shelf SET version_copies = CONCAT('1:', copies) WHERE copies > 0;
