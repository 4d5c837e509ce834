-- the latest decision of each bank dispute, so that an earlier one that comes after it changes nothing
CREATE TABLE checkout_chargeback (
  dispute_id VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  decided_at DATETIME(6) NOT NULL
);
