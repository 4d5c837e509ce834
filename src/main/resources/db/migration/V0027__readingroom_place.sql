-- the page on which the holder of a licence was last
CREATE TABLE readingroom_place (
  licence_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  page INT NOT NULL
);
