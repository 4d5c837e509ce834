-- what in a document its owner may not want to sell; the text is for the owner only
CREATE TABLE documents_hint (
  document_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number INT NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  page INT NOT NULL,
  text VARCHAR(200) CHARACTER SET utf8mb4 NOT NULL,
  -- rectangles in points, as JSON
  places LONGTEXT NOT NULL,
  PRIMARY KEY (document_id, number),
  CONSTRAINT documents_hint_document FOREIGN KEY (document_id) REFERENCES documents_document (id)
);
