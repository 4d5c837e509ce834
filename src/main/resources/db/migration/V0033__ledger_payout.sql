-- money on its way to a seller's bank account, and how it ended; its row is locked by whatever ends it
CREATE TABLE ledger_payout (
  payout_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  seller CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  currency CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount BIGINT NOT NULL CHECK (amount > 0),
  state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  INDEX ledger_payout_seller (seller, state)
);
