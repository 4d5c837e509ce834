-- when the file says that it was last worked on: proposed as the day as of which it is valid
ALTER TABLE documents_document ADD COLUMN dated DATE;
