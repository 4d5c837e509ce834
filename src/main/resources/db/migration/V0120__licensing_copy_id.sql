-- what the invisible mark is drawn from; copies that went out before were drawn from the licence's own id
ALTER TABLE licensing_licence ADD copy_id VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '';

UPDATE licensing_licence SET copy_id = id;
