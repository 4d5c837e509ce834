-- one invoice or credit note, frozen when its fact was booked; its number comes a moment later, from the one who numbers
CREATE TABLE invoices_invoice (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- what it is about: an entry of the ledger, or a month of a seller
  fact_kind VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fact_key VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  order_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin,
  seller_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin,
  country CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  currency CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  net BIGINT NOT NULL,
  vat BIGINT NOT NULL,
  total BIGINT NOT NULL,
  content LONGTEXT NOT NULL,
  drafted_at DATETIME(6) NOT NULL,
  series VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  sequence BIGINT,
  number VARCHAR(35) CHARACTER SET ascii COLLATE ascii_bin,
  issued_on DATE,
  storage_key VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin,
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  archived_at DATETIME(6),
  tries INT NOT NULL DEFAULT 0,
  next_try_at DATETIME(6) NOT NULL,
  last_error VARCHAR(500) NOT NULL DEFAULT '',
  UNIQUE KEY invoices_invoice_once (fact_kind, fact_key, kind),
  UNIQUE KEY invoices_invoice_number (number),
  UNIQUE KEY invoices_invoice_sequence (series, sequence),
  INDEX invoices_invoice_order (order_id, id),
  INDEX invoices_invoice_seller (seller_id, id),
  INDEX invoices_invoice_archive (archived_at, next_try_at),
  CONSTRAINT invoices_invoice_whole CHECK (net + vat = total AND total >= 0 AND vat >= 0)
);

-- one sold line in it, or what came back of one: the same amounts as its entry in the ledger; given back is negative
CREATE TABLE invoices_supply (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  -- the entry of the ledger; and its invoice, null where a code of ours had paid all of it
  fact_kind VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fact_key VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  invoice_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin,
  order_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  line INT NOT NULL,
  seller_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  listing_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title VARCHAR(400) NOT NULL,
  country CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  vat_rate INT NOT NULL,
  business BOOLEAN NOT NULL,
  currency CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  gross BIGINT NOT NULL,
  vat BIGINT NOT NULL,
  share BIGINT NOT NULL,
  commission BIGINT NOT NULL,
  posted_at DATETIME(6) NOT NULL,
  -- the day in Paris, by which periods are cut
  posted_on DATE NOT NULL,
  -- the day of the sale that came back, for corrections of earlier quarters
  sold_on DATE NOT NULL,
  self_billed_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin,
  UNIQUE KEY invoices_supply_once (fact_kind, fact_key, line),
  INDEX invoices_supply_of (invoice_id),
  INDEX invoices_supply_line (order_id, line),
  INDEX invoices_supply_seller (seller_id, self_billed_id, posted_on),
  INDEX invoices_supply_day (posted_on, country, vat_rate),
  CONSTRAINT invoices_supply_invoice FOREIGN KEY (invoice_id) REFERENCES invoices_invoice (id)
);

-- the last number of each series; the row named '*' lets one number at a time
CREATE TABLE invoices_series (
  series VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  last BIGINT NOT NULL,
  last_on DATE NOT NULL
);
INSERT INTO invoices_series VALUES ('*', 0, '2000-01-01');

-- what a seller told us about taxes; the code names the seller's own series of self-billed invoices
CREATE TABLE invoices_issuer (
  seller_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  code INT NOT NULL AUTO_INCREMENT UNIQUE,
  position VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  name VARCHAR(200),
  street VARCHAR(200),
  postcode VARCHAR(20),
  city VARCHAR(100),
  country CHAR(2) CHARACTER SET ascii COLLATE ascii_bin,
  siren VARCHAR(9) CHARACTER SET ascii COLLATE ascii_bin,
  vat_number VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  changed_at DATETIME(6)
);
