-- pages of marked copies that were drawn for their holders; may be emptied at any time
CREATE TABLE readingroom_plate (
  -- licence, page and width
  id VARCHAR(48) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  copy_tag VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_key VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  width INT NOT NULL,
  height INT NOT NULL,
  bytes BIGINT NOT NULL,
  drawn_at DATETIME(6) NOT NULL,
  INDEX readingroom_plate_file (file_key),
  INDEX readingroom_plate_drawn (drawn_at)
);
