-- what a seller has handed in for a listing after its first document, and what became of it
CREATE TABLE versions_version (
  listing_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number INT NOT NULL,
  document_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- the document that was current when it was handed in; null for the first
  former_document_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin,
  state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- the listing's id as long as this version is under way, so that there is one at most
  open_listing_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin UNIQUE,
  seller CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  note VARCHAR(1000) CHARACTER SET utf8mb4 NOT NULL,
  valid_as_of DATE,
  pages INT NOT NULL,
  words INT NOT NULL,
  differences VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin,
  handed_in_at DATETIME(6) NOT NULL,
  compared_at DATETIME(6),
  settled_at DATETIME(6),
  PRIMARY KEY (listing_id, number),
  INDEX versions_version_document (document_id),
  INDEX versions_version_queue (state, compared_at)
);

-- pages that differ from the version before; pieces hold words of hidden pages
CREATE TABLE versions_page_change (
  listing_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number INT NOT NULL,
  position INT NOT NULL,
  kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  page INT,
  former_page INT,
  words_added INT NOT NULL,
  words_removed INT NOT NULL,
  pieces MEDIUMTEXT CHARACTER SET utf8mb4 NOT NULL,
  PRIMARY KEY (listing_id, number, position),
  CONSTRAINT versions_page_change_version FOREIGN KEY (listing_id, number) REFERENCES versions_version (listing_id, number)
);
