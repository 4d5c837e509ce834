-- the seal up to which the journal was checked, and what stood on each account there
CREATE TABLE ledger_checkpoint (
  id INT NOT NULL PRIMARY KEY,
  number BIGINT NOT NULL,
  hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
);
INSERT INTO ledger_checkpoint VALUES (1, 0, REPEAT('0', 64));

CREATE TABLE ledger_total (
  account VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  currency CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  minor BIGINT NOT NULL,
  PRIMARY KEY (account, currency)
);

-- entries after the checkpoint, sealed or not
CREATE SQL SECURITY INVOKER VIEW ledger_unchecked AS
  SELECT s.entry_id FROM ledger_seal s WHERE s.number > (SELECT number FROM ledger_checkpoint)
  UNION ALL SELECT u.entry_id FROM ledger_unsealed u;

-- what stands on each account now, debit positive; accounts on which nothing stands are left out
CREATE SQL SECURITY INVOKER VIEW ledger_account AS
  SELECT account, currency, SUM(minor) AS minor FROM (
    SELECT account, currency, minor FROM ledger_total
    UNION ALL SELECT l.account, l.currency, l.amount FROM ledger_unchecked u STRAIGHT_JOIN ledger_line l ON l.entry_id = u.entry_id
  ) moved GROUP BY account, currency HAVING SUM(minor) <> 0;
