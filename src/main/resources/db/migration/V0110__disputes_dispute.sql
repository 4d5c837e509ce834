CREATE TABLE disputes_dispute (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  licence_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  open_licence_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin UNIQUE,
  order_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  line INT NOT NULL,
  seller_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  wanted VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  answer_by DATETIME(6) NOT NULL,
  decided_at DATETIME(6),
  outcome VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  amount BIGINT,
  currency CHAR(3) CHARACTER SET ascii COLLATE ascii_bin,
  INDEX disputes_dispute_licence (licence_id, id),
  INDEX disputes_dispute_seller (seller_id, id),
  INDEX disputes_dispute_queue (state, answer_by)
);

CREATE TABLE disputes_entry (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  dispute_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  written_at DATETIME(6) NOT NULL,
  party VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  text TEXT NOT NULL,
  INDEX disputes_entry_timeline (dispute_id, id),
  CONSTRAINT disputes_entry_dispute FOREIGN KEY (dispute_id) REFERENCES disputes_dispute (id)
);
