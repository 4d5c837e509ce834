-- what the platform added to a line's price because of a code that it funds, in minor units
ALTER TABLE ledger_sale
  ADD COLUMN subsidy BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN returned_subsidy BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN disputed_subsidy BIGINT NOT NULL DEFAULT 0;

-- store credit that a waiting order keeps for itself
CREATE TABLE ledger_credit_hold (
  order_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount BIGINT NOT NULL CHECK (amount > 0),
  INDEX ledger_credit_hold_account (account)
);

-- orders that store credit helped to pay: what the provider took, and what of that it has sent back or lost to a bank
CREATE TABLE ledger_tender (
  order_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  card BIGINT NOT NULL,
  card_returned BIGINT NOT NULL
);
