-- both books beside each other: what moved at the provider ('P'), and what we posted about it ('L')
CREATE TABLE reconciliation_item (
  provider VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  side CHAR(1) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  about VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount BIGINT NOT NULL,
  currency CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  moved_at DATETIME(6) NOT NULL,
  settled BOOLEAN NOT NULL,
  PRIMARY KEY (provider, side, id),
  INDEX reconciliation_item_subject (provider, subject),
  INDEX reconciliation_item_open (settled, moved_at),
  INDEX reconciliation_item_day (moved_at, provider)
);

-- how far each side of a provider was read; its row lets one read at a time
CREATE TABLE reconciliation_reading (
  provider VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  provider_to DATETIME(6) NOT NULL,
  ledger_to DATETIME(6) NOT NULL,
  read_at DATETIME(6),
  failed_at DATETIME(6)
);

-- what a provider says has arrived at our bank
CREATE TABLE reconciliation_arrival (
  provider VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  payout_id VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  arrived_at DATETIME(6) NOT NULL,
  posted BOOLEAN NOT NULL,
  PRIMARY KEY (provider, payout_id)
);
