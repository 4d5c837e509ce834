CREATE TABLE similarity_ban (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  document_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- the document's id until the ban is lifted
  standing_document_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin UNIQUE,
  reasons VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  banned_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  banned_at DATETIME(6) NOT NULL,
  lifted_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin,
  lifted_at DATETIME(6),
  note TEXT CHARACTER SET utf8mb4,
  INDEX similarity_ban_document (document_id)
);

CREATE TABLE similarity_appeal (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  document_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- the document's id until it is answered
  open_document_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin UNIQUE,
  text TEXT CHARACTER SET utf8mb4 NOT NULL,
  written_at DATETIME(6) NOT NULL,
  answered_at DATETIME(6),
  INDEX similarity_appeal_document (document_id, id)
);
