CREATE TABLE uploads_upload (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  owner CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(2000) CHARACTER SET utf8mb4 NOT NULL,
  declared_type VARCHAR(200) CHARACTER SET utf8mb4 NOT NULL,
  -- as the client sent it, to be told again
  metadata VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  length BIGINT NOT NULL,
  -- bytes of the part file that are on the disk for sure; whatever stands behind them is cut off
  received BIGINT NOT NULL,
  part_key VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  document_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin,
  refusal LONGTEXT,
  created_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  INDEX uploads_upload_owner (owner, state),
  INDEX uploads_upload_expiry (expires_at),
  INDEX uploads_upload_part (part_key)
);
