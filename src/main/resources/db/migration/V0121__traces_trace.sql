CREATE TABLE traces_trace (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  asked_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  open_for CHAR(26) CHARACTER SET ascii COLLATE ascii_bin UNIQUE,
  asked_at DATETIME(6) NOT NULL,
  settled_at DATETIME(6),
  state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  conclusion VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  progress INT NOT NULL,
  tries INT NOT NULL,
  name VARCHAR(200) CHARACTER SET utf8mb4 NOT NULL,
  bytes BIGINT NOT NULL,
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_key VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin,
  kept BOOLEAN NOT NULL,
  refusal VARCHAR(1000) CHARACTER SET utf8mb4,
  finding LONGTEXT CHARACTER SET utf8mb4
);

CREATE TABLE traces_entry (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  trace_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  written_at DATETIME(6) NOT NULL,
  account_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  act VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  INDEX traces_entry_log (trace_id, id),
  CONSTRAINT traces_entry_trace FOREIGN KEY (trace_id) REFERENCES traces_trace (id)
);
