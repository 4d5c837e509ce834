CREATE TABLE catalog_category (
  id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  parent_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin,
  position INT NOT NULL,
  name_fr VARCHAR(80) CHARACTER SET utf8mb4 NOT NULL,
  name_en VARCHAR(80) CHARACTER SET utf8mb4 NOT NULL,
  CONSTRAINT catalog_category_parent FOREIGN KEY (parent_id) REFERENCES catalog_category (id)
);

CREATE TABLE catalog_listing (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  seller CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seller_name VARCHAR(80) CHARACTER SET utf8mb4 NOT NULL,
  document_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  live_document_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin UNIQUE,
  state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  title VARCHAR(150) CHARACTER SET utf8mb4 NOT NULL,
  summary TEXT CHARACTER SET utf8mb4 NOT NULL,
  category VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin,
  listing_level VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin,
  language CHAR(2) CHARACTER SET ascii COLLATE ascii_bin,
  tags VARCHAR(400) CHARACTER SET utf8mb4 NOT NULL,
  price_minor BIGINT,
  price_currency CHAR(3) CHARACTER SET ascii COLLATE ascii_bin,
  free_pages VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin,
  pages INT NOT NULL,
  words INT NOT NULL,
  document_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  created_at DATETIME(6) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  submitted_at DATETIME(6),
  published_at DATETIME(6),
  CONSTRAINT catalog_listing_category FOREIGN KEY (category) REFERENCES catalog_category (id),
  INDEX catalog_listing_seller (seller, state, published_at),
  INDEX catalog_listing_queue (state, submitted_at, id),
  INDEX catalog_listing_document (document_id)
);
