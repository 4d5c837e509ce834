-- by a few hashes of its text a page is found again when all that is known of a file is what it says
CREATE TABLE traces_print (
  print BIGINT NOT NULL,
  document_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  page INT NOT NULL,
  PRIMARY KEY (print, document_id, page),
  INDEX traces_print_document (document_id)
);
