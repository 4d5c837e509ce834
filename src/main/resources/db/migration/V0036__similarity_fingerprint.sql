CREATE TABLE similarity_document (
  -- short, as the tables below hold it millions of times
  number INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  document_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  owner CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- null without enough text
  text_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  pages INT NOT NULL,
  shingles INT NOT NULL,
  -- the smallest shingle hashes, 8 bytes each, ascending; all that are not larger than the ceiling
  sketch MEDIUMBLOB NOT NULL,
  ceiling BIGINT NOT NULL,
  -- 128 minima of 4 bytes
  minhash VARBINARY(512) NOT NULL,
  -- of a copy bought here that was handed in again
  purchase_code VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin,
  made_at DATETIME(6) NOT NULL,
  INDEX similarity_document_file (file_sha256),
  INDEX similarity_document_text (text_sha256)
);

CREATE TABLE similarity_page (
  document INT UNSIGNED NOT NULL,
  page INT UNSIGNED NOT NULL,
  words INT NOT NULL,
  pictured BOOLEAN NOT NULL,
  simhash BIGINT,
  look BIGINT,
  PRIMARY KEY (document, page),
  CONSTRAINT similarity_page_document FOREIGN KEY (document) REFERENCES similarity_document (number)
);

-- no foreign keys below: they would cost an index each, and rows are only added, in the transaction of their document
CREATE TABLE similarity_shingle (
  hash BIGINT NOT NULL,
  document INT UNSIGNED NOT NULL,
  PRIMARY KEY (hash, document)
);

CREATE TABLE similarity_band (
  bucket BIGINT NOT NULL,
  document INT UNSIGNED NOT NULL,
  PRIMARY KEY (bucket, document)
);

-- quarters of page hashes, so that hashes that differ in three bits or fewer share a bucket
CREATE TABLE similarity_quarter (
  bucket INT UNSIGNED NOT NULL,
  document INT UNSIGNED NOT NULL,
  page INT UNSIGNED NOT NULL,
  hash BIGINT NOT NULL,
  PRIMARY KEY (bucket, document, page)
);
