CREATE TABLE identity_account (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  email VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL UNIQUE,
  password_hash VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  display_name VARCHAR(80) NOT NULL,
  locale CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  roles VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  email_confirmed_at DATETIME(6),
  opened_at DATETIME(6) NOT NULL
);

CREATE TABLE identity_seller (
  account_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  country CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  trader BOOLEAN NOT NULL,
  terms_version VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  mandate_version VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  approved_at DATETIME(6) NOT NULL,
  FOREIGN KEY (account_id) REFERENCES identity_account (id)
);

-- A session without an account is a guest's: a cart, or an order that was paid with an e-mail address only.
CREATE TABLE identity_session (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  account_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin,
  opened_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  FOREIGN KEY (account_id) REFERENCES identity_account (id),
  INDEX identity_session_expiry (expires_at)
);

-- A link in a mail (or printed at the first start) that proves who opens it. Only the hash of its token is kept.
CREATE TABLE identity_link (
  token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  purpose VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  email VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  made_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  used_at DATETIME(6),
  INDEX identity_link_purpose (purpose, email)
);
