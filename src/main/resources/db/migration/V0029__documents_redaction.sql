-- a document that is made from another one by blacking out; what was asked for is forgotten as soon as it is done
CREATE TABLE documents_redaction (
  document_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  source_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  -- places and texts as JSON; null once the redacted file is there, or can't be
  blackout LONGTEXT CHARACTER SET utf8mb4,
  -- which pages, as JSON; null until the redacted file is there
  outcome LONGTEXT CHARACTER SET ascii,
  INDEX documents_redaction_source (source_id),
  CONSTRAINT documents_redaction_document FOREIGN KEY (document_id) REFERENCES documents_document (id)
);
