-- what the provider took, which may be another amount than was asked for
ALTER TABLE payments_payment ADD COLUMN charged BIGINT NULL;
UPDATE payments_payment SET charged = amount WHERE state = 'SUCCEEDED';
