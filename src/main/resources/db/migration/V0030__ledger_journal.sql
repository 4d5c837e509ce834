CREATE TABLE ledger_entry (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  kind VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  business_key VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  posted_at DATETIME(6) NOT NULL,
  UNIQUE INDEX ledger_entry_once (kind, business_key)
);

-- amount: minor units, debit positive
CREATE TABLE ledger_line (
  entry_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number INT NOT NULL,
  account VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount BIGINT NOT NULL CHECK (amount <> 0),
  currency CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  about VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (entry_id, number),
  INDEX ledger_line_account (account, entry_id, number),
  CONSTRAINT ledger_line_entry FOREIGN KEY (entry_id) REFERENCES ledger_entry (id)
);

CREATE TABLE ledger_seal (
  number BIGINT NOT NULL PRIMARY KEY,
  entry_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sealed_at DATETIME(6) NOT NULL,
  CONSTRAINT ledger_seal_entry FOREIGN KEY (entry_id) REFERENCES ledger_entry (id)
);

CREATE TRIGGER ledger_entry_keeps BEFORE UPDATE ON ledger_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The journal is only added to: correct it by another entry';
CREATE TRIGGER ledger_entry_stays BEFORE DELETE ON ledger_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The journal is only added to: correct it by another entry';
CREATE TRIGGER ledger_line_keeps BEFORE UPDATE ON ledger_line FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The journal is only added to: correct it by another entry';
CREATE TRIGGER ledger_line_stays BEFORE DELETE ON ledger_line FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The journal is only added to: correct it by another entry';
CREATE TRIGGER ledger_seal_keeps BEFORE UPDATE ON ledger_seal FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A seal is never changed';
CREATE TRIGGER ledger_seal_stays BEFORE DELETE ON ledger_seal FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A seal is never changed';

-- entries that wait for their seal; and the end of the chain, whose row lets one sealer work at a time
CREATE TABLE ledger_unsealed (
  entry_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY
);

CREATE TABLE ledger_chain (
  id INT NOT NULL PRIMARY KEY,
  number BIGINT NOT NULL,
  hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
);
INSERT INTO ledger_chain VALUES (1, 0, REPEAT('0', 64));

-- what is hashed; SQL SECURITY INVOKER so that no user reads more through it than by itself
CREATE SQL SECURITY INVOKER VIEW ledger_entry_content AS
  SELECT e.id AS entry_id,
    CONCAT(CONCAT_WS('|', e.id, e.kind, e.business_key, DATE_FORMAT(e.posted_at, '%Y-%m-%dT%H:%i:%s.%fZ')), '\n',
      (SELECT GROUP_CONCAT(CONCAT_WS('|', l.number, l.account, l.amount, l.currency, l.about)
         ORDER BY l.number SEPARATOR '\n') FROM ledger_line l WHERE l.entry_id = e.id)) AS content
  FROM ledger_entry e;

-- the kept sums of sellers' accounts, and of no others
CREATE TABLE ledger_balance (
  account VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  currency CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  minor BIGINT NOT NULL
);

-- one sold order line: where its price went, what came back of it, when the seller gets the rest
CREATE TABLE ledger_sale (
  sale_key VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  order_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  line INT NOT NULL,
  seller CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  provider VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  currency CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  paid BIGINT NOT NULL,
  vat BIGINT NOT NULL,
  share BIGINT NOT NULL,
  vat_account VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  returned BIGINT NOT NULL,
  returned_vat BIGINT NOT NULL,
  returned_share BIGINT NOT NULL,
  disputed BIGINT NOT NULL,
  disputed_vat BIGINT NOT NULL,
  disputed_share BIGINT NOT NULL,
  dispute_id VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin,
  held_because VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin,
  due_at DATETIME(6) NOT NULL,
  released_at DATETIME(6),
  INDEX ledger_sale_order (order_id),
  INDEX ledger_sale_seller (seller, released_at, due_at),
  INDEX ledger_sale_due (released_at, due_at),
  INDEX ledger_sale_dispute (dispute_id)
);

CREATE TABLE ledger_dispute (
  dispute_id VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  order_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  provider VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  currency CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount BIGINT NOT NULL,
  state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  round INT NOT NULL
);

CREATE TABLE ledger_check (
  name VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  broken LONGTEXT NOT NULL,
  error VARCHAR(500) NOT NULL,
  checked_at DATETIME(6) NOT NULL
);
