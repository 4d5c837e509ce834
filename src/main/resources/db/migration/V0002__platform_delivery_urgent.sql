-- what somebody waits for doesn't queue behind letters
ALTER TABLE platform_delivery
  ADD COLUMN urgent BOOLEAN NOT NULL DEFAULT FALSE,
  DROP INDEX platform_delivery_due,
  ADD INDEX platform_delivery_due (urgent, next_attempt_at, id);
