-- transfers that we wait for, each with the number that its reference is made of
CREATE TABLE manual_request (
  number BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  payment_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  amount BIGINT NOT NULL,
  currency CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  description VARCHAR(200) NOT NULL,
  return_url VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  received BIGINT NOT NULL,
  requested_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL
) AUTO_INCREMENT = 100000001;

-- transfers that came in, as the bank names them; unmatched: what of each belongs to no order
CREATE TABLE manual_transfer (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  bank_id VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL UNIQUE,
  reference VARCHAR(140) NOT NULL,
  number BIGINT,
  amount BIGINT NOT NULL,
  currency CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  payer VARCHAR(140) NOT NULL,
  outcome VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unmatched BIGINT NOT NULL,
  booked_at DATETIME(6) NOT NULL,
  INDEX manual_transfer_number (number),
  INDEX manual_transfer_booked (booked_at)
);

-- transfers that a person has to make
CREATE TABLE manual_refund (
  refund_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  number BIGINT NOT NULL,
  amount BIGINT NOT NULL,
  currency CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  requested_at DATETIME(6) NOT NULL,
  made_at DATETIME(6),
  INDEX manual_refund_open (made_at, requested_at)
);

-- the books of this account, kept apart from the ledger
CREATE TABLE manual_movement (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  payment_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin,
  subject CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount BIGINT NOT NULL,
  currency CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  booked_at DATETIME(6) NOT NULL,
  INDEX manual_movement_booked (booked_at, id)
);

CREATE TABLE manual_event (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  created_at DATETIME(6) NOT NULL,
  body LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  INDEX manual_event_created (created_at, id)
);
