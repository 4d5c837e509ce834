ALTER TABLE checkout_order ADD COLUMN cancelled_at DATETIME(6);
