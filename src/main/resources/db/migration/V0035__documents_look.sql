-- what a page looks like from afar, as 64 bits; pages without a row are blank, or found no time to be drawn
CREATE TABLE documents_look (
  document_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  page INT NOT NULL,
  look BIGINT NOT NULL,
  PRIMARY KEY (document_id, page),
  CONSTRAINT documents_look_document FOREIGN KEY (document_id) REFERENCES documents_document (id)
);
