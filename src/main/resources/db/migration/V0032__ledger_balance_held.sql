-- what of a buyer's store credit waiting orders hold: kept on the row that everybody locks who moves it, so that nobody has to add up the
-- holds under a lock that other buyers' orders would run into
ALTER TABLE ledger_balance ADD COLUMN held BIGINT NOT NULL DEFAULT 0;
UPDATE ledger_balance b JOIN (SELECT account, SUM(amount) AS amount FROM ledger_credit_hold GROUP BY account) h ON h.account = b.account
  SET b.held = h.amount;
