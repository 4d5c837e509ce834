CREATE TABLE documents_document (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  owner CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(200) NOT NULL,
  state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  progress INT NOT NULL,
  tries INT NOT NULL,
  bytes BIGINT NOT NULL,
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  received_at DATETIME(6) NOT NULL,
  settled_at DATETIME(6),
  refusal LONGTEXT,
  pages INT NOT NULL,
  words INT NOT NULL,
  figures INT NOT NULL,
  language VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  proposed_title VARCHAR(200) NOT NULL,
  proposed_abstract VARCHAR(600) NOT NULL,
  headings LONGTEXT NOT NULL,
  signed BOOLEAN NOT NULL,
  free_pages VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  previews_round INT NOT NULL,
  -- where the files lie; a key that stands in none of these columns is rubbish and swept away
  quarantine_key VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin,
  original_key VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin,
  master_key VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin,
  previews_key VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin,
  stamping BOOLEAN NOT NULL,
  INDEX documents_document_owner (owner, state),
  INDEX documents_document_sha256 (sha256)
);

CREATE TABLE documents_page (
  document_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number INT NOT NULL,
  width INT NOT NULL,
  height INT NOT NULL,
  words INT NOT NULL,
  figures INT NOT NULL,
  PRIMARY KEY (document_id, number),
  CONSTRAINT documents_page_document FOREIGN KEY (document_id) REFERENCES documents_document (id)
);

CREATE TABLE documents_image (
  document_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  page INT NOT NULL,
  width INT NOT NULL,
  height INT NOT NULL,
  file VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hidden BOOLEAN NOT NULL,
  PRIMARY KEY (document_id, file),
  INDEX documents_image_page (document_id, page),
  CONSTRAINT documents_image_document FOREIGN KEY (document_id) REFERENCES documents_document (id)
);

CREATE TABLE documents_text (
  document_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  text LONGTEXT NOT NULL,
  CONSTRAINT documents_text_document FOREIGN KEY (document_id) REFERENCES documents_document (id)
);

-- copies of documents that can't take slots, made once for each mark
CREATE TABLE documents_copy (
  mark_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  document_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_key VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  bytes BIGINT NOT NULL,
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  made_at DATETIME(6) NOT NULL,
  INDEX documents_copy_file (file_key),
  CONSTRAINT documents_copy_document FOREIGN KEY (document_id) REFERENCES documents_document (id)
);
