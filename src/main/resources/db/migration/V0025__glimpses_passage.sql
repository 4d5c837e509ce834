-- how much of the hidden text of a document was ever shown to anybody
CREATE TABLE glimpses_document (
  document_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  characters BIGINT NOT NULL
);

-- the passages that this was
CREATE TABLE glimpses_passage (
  document_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  page INT NOT NULL,
  number INT NOT NULL,
  PRIMARY KEY (document_id, page, number)
);

-- which of them a reader (a hash of network and day) has seen today
CREATE TABLE glimpses_seen (
  document_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reader CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  day DATE NOT NULL,
  page INT NOT NULL,
  number INT NOT NULL,
  characters INT NOT NULL,
  PRIMARY KEY (document_id, reader, page, number),
  INDEX glimpses_seen_day (day)
);
