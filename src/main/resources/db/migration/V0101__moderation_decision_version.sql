-- which version of the document was decided on; null for the listing itself
ALTER TABLE moderation_decision ADD COLUMN version INT;
