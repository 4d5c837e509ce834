-- what was known of a listing's resemblance to others when it was submitted, and again when it was decided
CREATE TABLE moderation_finding (
  listing_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  listing_version BIGINT NOT NULL,
  finding VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  share INT NOT NULL,
  found_at DATETIME(6) NOT NULL,
  PRIMARY KEY (listing_id, listing_version)
);
