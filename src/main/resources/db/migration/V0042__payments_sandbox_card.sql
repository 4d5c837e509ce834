ALTER TABLE sandbox_charge ADD COLUMN card_country CHAR(2) CHARACTER SET ascii COLLATE ascii_bin;
