-- Texts are folded before they come here: lower case, no accents, only letters and digits.
CREATE TABLE search_entry (
  listing_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  title VARCHAR(600) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  keywords VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  summary TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  body MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  category VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  top_category VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  listing_level VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  language CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  price_minor BIGINT NOT NULL,
  published_at DATETIME(6) NOT NULL,
  FULLTEXT search_entry_title (title),
  FULLTEXT search_entry_text (title, keywords, summary, body),
  INDEX search_entry_newest (published_at, listing_id),
  INDEX search_entry_price (price_minor, listing_id),
  INDEX search_entry_category (category, published_at),
  INDEX search_entry_top_category (top_category, published_at)
);
