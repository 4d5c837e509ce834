-- a promotional code; uses is the number of its rows in promotions_use, kept under the lock of this row
CREATE TABLE promotions_code (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  funding VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  owner CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  scope VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seller CHAR(26) CHARACTER SET ascii COLLATE ascii_bin,
  listing_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin,
  percent INT CHECK (percent BETWEEN 1 AND 10000),
  amount BIGINT CHECK (amount > 0),
  currency CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_from DATETIME(6) NOT NULL,
  valid_until DATETIME(6),
  uses_max INT,
  buyer_uses_max INT,
  uses INT NOT NULL DEFAULT 0,
  created_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6),
  INDEX promotions_code_owner (owner, id),
  CONSTRAINT promotions_code_one_kind CHECK ((percent IS NULL) <> (amount IS NULL)),
  CONSTRAINT promotions_code_bounds CHECK (uses >= 0 AND (uses_max IS NULL OR uses <= uses_max))
);

-- a use belongs to an order; when the order ends unpaid its use is given back
CREATE TABLE promotions_use (
  order_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  promotion_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  buyer VARCHAR(320) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  used_at DATETIME(6) NOT NULL,
  INDEX promotions_use_buyer (promotion_id, buyer),
  CONSTRAINT promotions_use_promotion FOREIGN KEY (promotion_id) REFERENCES promotions_code (id)
);
