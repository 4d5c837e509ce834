CREATE TABLE ledger_write_off (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  seller CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount BIGINT NOT NULL CHECK (amount > 0),
  currency CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  written_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  written_at DATETIME(6) NOT NULL,
  INDEX ledger_write_off_seller (seller, id)
);
