-- what is read on each page; before, only the text of all pages together was kept, which stays as page 0
CREATE TABLE documents_page_text (
  document_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  page INT NOT NULL,
  text LONGTEXT NOT NULL,
  PRIMARY KEY (document_id, page),
  CONSTRAINT documents_page_text_document FOREIGN KEY (document_id) REFERENCES documents_document (id)
);

INSERT INTO documents_page_text (document_id, page, text) SELECT document_id, 0, text FROM documents_text;

DROP TABLE documents_text;
