CREATE TABLE withdrawals_withdrawal (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  statement_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  order_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin,
  contract VARCHAR(100) NOT NULL,
  lines_named VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(200) NOT NULL,
  email VARCHAR(320) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  locale CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  own BOOLEAN NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  because VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin,
  since DATETIME(6),
  stated_at DATETIME(6) NOT NULL,
  settled_at DATETIME(6),
  UNIQUE KEY withdrawals_withdrawal_once (statement_key),
  INDEX withdrawals_withdrawal_order (order_id, id)
);

CREATE TABLE withdrawals_line (
  withdrawal_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  line INT NOT NULL,
  title VARCHAR(400) NOT NULL,
  returned BIGINT,
  currency CHAR(3) CHARACTER SET ascii COLLATE ascii_bin,
  because VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin,
  since DATETIME(6),
  PRIMARY KEY (withdrawal_id, line),
  CONSTRAINT withdrawals_line_withdrawal FOREIGN KEY (withdrawal_id) REFERENCES withdrawals_withdrawal (id)
);
