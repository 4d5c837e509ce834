-- the sandbox's own books: another company's, as far as the shop is concerned
CREATE TABLE sandbox_charge (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  payment_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  amount BIGINT NOT NULL,
  currency CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  description VARCHAR(200) NOT NULL,
  language CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  return_url VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  dispute VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  refunded BIGINT NOT NULL,
  expires_at DATETIME(6) NOT NULL
);

CREATE TABLE sandbox_transaction (
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  charge_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount BIGINT NOT NULL,
  booked_at DATETIME(6) NOT NULL,
  PRIMARY KEY (kind, id),
  INDEX sandbox_transaction_booked (booked_at),
  CONSTRAINT sandbox_transaction_charge FOREIGN KEY (charge_id) REFERENCES sandbox_charge (id)
);

CREATE TABLE sandbox_event (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  created_at DATETIME(6) NOT NULL,
  body LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  INDEX sandbox_event_created (created_at)
);
