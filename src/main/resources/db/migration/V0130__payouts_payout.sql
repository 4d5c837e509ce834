-- how a seller is paid; the row is locked by whatever begins, stops or frees payouts of that seller
CREATE TABLE payouts_payee (
  seller CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  iban VARBINARY(200),
  iban_masked VARCHAR(40),
  holder VARCHAR(70),
  account_since DATETIME(6),
  held_until DATETIME(6),
  schedule VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  next_on DATE,
  frozen_because VARCHAR(1000),
  frozen_at DATETIME(6),
  frozen_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin,
  INDEX payouts_payee_next (next_on),
  INDEX payouts_payee_frozen (frozen_at)
);

CREATE TABLE payouts_batch (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  made_at DATETIME(6) NOT NULL,
  made_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  execution_on DATE NOT NULL,
  payouts INT NOT NULL,
  total BIGINT NOT NULL,
  currency CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file MEDIUMBLOB NOT NULL
);

-- the bank account is the payee's of the moment of the request, so that a later change redirects nothing
CREATE TABLE payouts_payout (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  seller CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount BIGINT NOT NULL CHECK (amount > 0),
  currency CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  automatic BOOLEAN NOT NULL,
  requested_at DATETIME(6) NOT NULL,
  iban VARBINARY(200) NOT NULL,
  iban_masked VARCHAR(40) NOT NULL,
  holder VARCHAR(70) NOT NULL,
  approvals_needed INT NOT NULL,
  first_approver CHAR(26) CHARACTER SET ascii COLLATE ascii_bin,
  second_approver CHAR(26) CHARACTER SET ascii COLLATE ascii_bin,
  batch_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin,
  settled_at DATETIME(6),
  reason VARCHAR(1000),
  bank_code VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin,
  INDEX payouts_payout_seller (seller, id),
  INDEX payouts_payout_queue (state, id),
  INDEX payouts_payout_batch (batch_id),
  CONSTRAINT payouts_payout_in_batch FOREIGN KEY (batch_id) REFERENCES payouts_batch (id),
  CONSTRAINT payouts_payout_two CHECK (second_approver IS NULL OR second_approver <> first_approver),
  CONSTRAINT payouts_payout_not_own CHECK (first_approver <> seller AND (second_approver IS NULL OR second_approver <> seller))
);

-- who did what to a payout or a payee; nothing of it is changed or removed
CREATE TABLE payouts_act (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  seller CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  payout_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin,
  done_at DATETIME(6) NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  who CHAR(26) CHARACTER SET ascii COLLATE ascii_bin,
  text VARCHAR(1000) NOT NULL,
  INDEX payouts_act_payout (payout_id, id),
  INDEX payouts_act_seller (seller, id)
);

CREATE TABLE payouts_return (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  name VARCHAR(200) NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  message_id VARCHAR(60) NOT NULL,
  taken_at DATETIME(6) NOT NULL,
  taken_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
);

-- amount: as the bank wrote it
CREATE TABLE payouts_return_line (
  return_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number INT NOT NULL,
  end_to_end VARCHAR(60) NOT NULL,
  what VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount VARCHAR(40) NOT NULL,
  bank_code VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  outcome VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  payout_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin,
  PRIMARY KEY (return_id, number),
  INDEX payouts_return_line_payout (payout_id),
  CONSTRAINT payouts_return_line_file FOREIGN KEY (return_id) REFERENCES payouts_return (id)
);

-- whoever makes a file for the bank locks the only row, so that no two count on the same money
CREATE TABLE payouts_desk (
  id INT NOT NULL PRIMARY KEY
);
INSERT INTO payouts_desk VALUES (1);
