ALTER TABLE checkout_stray_charge
  ADD COLUMN settled_reason VARCHAR(1000),
  ADD COLUMN settled_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin,
  ADD COLUMN settled_at DATETIME(6),
  ADD COLUMN attached_to CHAR(26) CHARACTER SET ascii COLLATE ascii_bin,
  ADD COLUMN refund_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin,
  ADD COLUMN confirmed_at DATETIME(6),
  ADD UNIQUE KEY checkout_stray_charge_refund (refund_id),
  ADD INDEX checkout_stray_charge_noticed (noticed_at);
