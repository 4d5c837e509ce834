-- a business that buys, its tax, and what a code or store credit took off: all amounts in minor units
ALTER TABLE checkout_order
  ADD COLUMN business_name VARCHAR(200),
  ADD COLUMN business_vat_number VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  ADD COLUMN business_street VARCHAR(200),
  ADD COLUMN business_postcode VARCHAR(20),
  ADD COLUMN business_city VARCHAR(100),
  ADD COLUMN reverse_charge BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN coupon VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin,
  ADD COLUMN credit BIGINT NOT NULL DEFAULT 0;

-- subsidy: what the platform adds to the price paid, because of a code that it funds
ALTER TABLE checkout_order_line
  ADD COLUMN list_price BIGINT,
  ADD COLUMN subsidy BIGINT NOT NULL DEFAULT 0;
UPDATE checkout_order_line SET list_price = price;
ALTER TABLE checkout_order_line
  MODIFY COLUMN list_price BIGINT NOT NULL,
  DROP CONSTRAINT checkout_order_line_whole,
  ADD CONSTRAINT checkout_order_line_whole CHECK (vat + seller_share + commission = price + subsidy
    AND subsidy >= 0 AND refunded BETWEEN 0 AND price AND price <= list_price);
