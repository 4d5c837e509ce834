-- a licence covers the later versions of the listing that was bought
ALTER TABLE licensing_licence
  ADD COLUMN listing_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  ADD INDEX licensing_licence_listing (listing_id, state, id);

-- a new shop has no orders yet, and no table for them at this point
SET @fill = (
  SELECT IF(
    COUNT(*) = 0,
    'DO 0',
    'UPDATE licensing_licence l JOIN checkout_order_line o ON o.licence_id = l.id SET l.listing_id = o.listing_id')
  FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'checkout_order_line');
EXECUTE IMMEDIATE @fill;
