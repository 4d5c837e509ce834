-- "version" is the document's number from now on; what counted the changes of the listing is its revision
ALTER TABLE catalog_listing RENAME COLUMN version TO revision;
ALTER TABLE catalog_listing ADD COLUMN version INT NOT NULL DEFAULT 1, ADD COLUMN valid_as_of DATE;
