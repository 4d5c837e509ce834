CREATE TABLE reminders_wish (
  account_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  wanted BOOLEAN NOT NULL,
  stop_key CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  UNIQUE KEY reminders_wish_stop (stop_key),
  INDEX reminders_wish_wanted (wanted, account_id)
);

CREATE TABLE reminders_reminder (
  account_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  cart_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reminded_at DATETIME(6) NOT NULL,
  PRIMARY KEY (account_id, cart_key)
);

ALTER TABLE platform_mail ADD COLUMN unsubscribe VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin;
