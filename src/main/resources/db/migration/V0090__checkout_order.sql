CREATE TABLE checkout_cart_item (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  owner VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  listing_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  added_at DATETIME(6) NOT NULL,
  UNIQUE KEY checkout_cart_item_once (owner, listing_id),
  INDEX checkout_cart_item_age (added_at)
);

CREATE TABLE checkout_order (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  state VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  session_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  account_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin,
  email VARCHAR(320) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  buyer_name VARCHAR(200) NOT NULL,
  locale CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  country CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  currency CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  total BIGINT NOT NULL,
  tax BIGINT NOT NULL,
  refunded BIGINT NOT NULL,
  waiver_version VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  placed_at DATETIME(6) NOT NULL,
  paid_at DATETIME(6),
  payment_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin,
  INDEX checkout_order_session (session_id, id),
  INDEX checkout_order_account (account_id, id),
  INDEX checkout_order_email (email, id),
  INDEX checkout_order_state (state, placed_at)
);

CREATE TABLE checkout_order_line (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  order_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  line INT NOT NULL,
  listing_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seller_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  document_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title VARCHAR(400) NOT NULL,
  promise LONGTEXT NOT NULL,
  price BIGINT NOT NULL,
  vat BIGINT NOT NULL,
  vat_rate INT NOT NULL,
  seller_share BIGINT NOT NULL,
  commission BIGINT NOT NULL,
  refunded BIGINT NOT NULL,
  licence_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin,
  UNIQUE KEY checkout_order_line_number (order_id, line),
  UNIQUE KEY checkout_order_line_licence (licence_id),
  INDEX checkout_order_line_seller (seller_id, id),
  CONSTRAINT checkout_order_line_order FOREIGN KEY (order_id) REFERENCES checkout_order (id),
  CONSTRAINT checkout_order_line_whole CHECK (vat + seller_share + commission = price AND refunded BETWEEN 0 AND price)
);

CREATE TABLE checkout_refund (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  order_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount BIGINT NOT NULL,
  currency CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  requested_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin,
  requested_at DATETIME(6) NOT NULL,
  confirmed_at DATETIME(6),
  INDEX checkout_refund_order (order_id, id),
  CONSTRAINT checkout_refund_of_order FOREIGN KEY (order_id) REFERENCES checkout_order (id)
);

CREATE TABLE checkout_refund_part (
  refund_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  line INT NOT NULL,
  amount BIGINT NOT NULL,
  PRIMARY KEY (refund_id, line),
  CONSTRAINT checkout_refund_part_refund FOREIGN KEY (refund_id) REFERENCES checkout_refund (id)
);

CREATE TABLE checkout_stray_charge (
  payment_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  order_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount BIGINT NOT NULL,
  currency CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  because VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  noticed_at DATETIME(6) NOT NULL
);
