CREATE TABLE payments_payment (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  order_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  provider VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount BIGINT NOT NULL,
  currency CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  description VARCHAR(200) NOT NULL,
  language CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  return_url VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  reference VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin,
  url VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin,
  state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  begun_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6),
  UNIQUE INDEX payments_payment_reference (provider, reference),
  INDEX payments_payment_order (order_id),
  INDEX payments_payment_overdue (state, expires_at)
);

CREATE TABLE payments_repayment (
  refund_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  payment_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount BIGINT NOT NULL,
  currency CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  requested_at DATETIME(6) NOT NULL,
  sent_at DATETIME(6),
  confirmed_at DATETIME(6),
  INDEX payments_repayment_unsent (sent_at, requested_at),
  CONSTRAINT payments_repayment_payment FOREIGN KEY (payment_id) REFERENCES payments_payment (id)
);

-- each event once, as it came, with what it did
CREATE TABLE payments_event (
  provider VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  event_id VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  body LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  occurred_at DATETIME(6) NOT NULL,
  received_at DATETIME(6) NOT NULL,
  effect VARCHAR(40) NOT NULL,
  PRIMARY KEY (provider, event_id),
  INDEX payments_event_occurred (provider, occurred_at)
);
