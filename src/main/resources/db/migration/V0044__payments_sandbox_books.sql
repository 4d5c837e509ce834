-- the sandbox also keeps fees and sends money to our bank, which belong to no charge
ALTER TABLE sandbox_transaction
  MODIFY COLUMN charge_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin,
  ADD COLUMN currency CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'EUR',
  ADD COLUMN subject CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '';
UPDATE sandbox_transaction SET kind = 'dispute_fee' WHERE kind = 'fee';
UPDATE sandbox_transaction t JOIN sandbox_charge c ON c.id = t.charge_id
  SET t.currency = c.currency, t.subject = CASE t.kind WHEN 'charge' THEN c.payment_id WHEN 'refund' THEN t.id ELSE c.id END;

-- its row lets one send money to our bank at a time
CREATE TABLE sandbox_account (
  id INT NOT NULL PRIMARY KEY
);
INSERT INTO sandbox_account VALUES (1);
