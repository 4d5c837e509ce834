CREATE TABLE library_shelf (
  licence_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  session_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  placed_at DATETIME(6) NOT NULL,
  copies INT NOT NULL,
  first_copy_at DATETIME(6),
  last_copy_at DATETIME(6),
  INDEX library_shelf_session (session_id, licence_id)
);
