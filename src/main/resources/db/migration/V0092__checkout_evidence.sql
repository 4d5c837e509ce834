-- what says where a buyer is besides what they declare (Regulation (EU) 282/2011 art. 24b, 24f), each kind once per order
CREATE TABLE checkout_evidence (
  order_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  country CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  noted_at DATETIME(6) NOT NULL,
  PRIMARY KEY (order_id, kind)
);

-- orders whose evidence contradicts itself, for a person to look at
CREATE TABLE checkout_review (
  order_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  opened_at DATETIME(6) NOT NULL,
  closed_at DATETIME(6),
  closed_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin,
  INDEX checkout_review_open (closed_at, order_id)
);

-- how a business's VAT number was checked when the order was placed
CREATE TABLE checkout_vat_check (
  order_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  vat_number VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  verified BOOLEAN NOT NULL,
  consultation VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin,
  checked_at DATETIME(6) NOT NULL
);

-- what of a refund became store credit instead of going back through the provider
ALTER TABLE checkout_refund ADD COLUMN credit BIGINT NOT NULL DEFAULT 0;

-- a line that cost its buyer nothing and was given back
ALTER TABLE checkout_order_line ADD COLUMN annulled BOOLEAN NOT NULL DEFAULT FALSE;
