CREATE TABLE sheets_sheet (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  owner CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(200) CHARACTER SET utf8mb4 NOT NULL,
  csv MEDIUMTEXT CHARACTER SET utf8mb4 NOT NULL,
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kept_at DATETIME(6) NOT NULL,
  UNIQUE KEY sheets_sheet_same (owner, sha256),
  INDEX sheets_sheet_age (kept_at)
);
