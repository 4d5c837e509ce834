CREATE TABLE moderation_decision (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  listing_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  listing_version BIGINT NOT NULL,
  moderator CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  verdict VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reasons VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  note TEXT CHARACTER SET utf8mb4 NOT NULL,
  decided_at DATETIME(6) NOT NULL,
  INDEX moderation_decision_listing (listing_id, decided_at)
);
