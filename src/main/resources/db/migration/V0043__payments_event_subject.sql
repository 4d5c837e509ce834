-- what an event is about, so that what came of it can be checked; how far each provider was polled
ALTER TABLE payments_event
  ADD COLUMN payment_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin,
  ADD COLUMN subject VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL DEFAULT '',
  MODIFY COLUMN effect VARCHAR(80) NOT NULL,
  ADD INDEX payments_event_received (received_at, event_id);

CREATE TABLE payments_poll (
  provider VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  read_to DATETIME(6) NOT NULL
);
