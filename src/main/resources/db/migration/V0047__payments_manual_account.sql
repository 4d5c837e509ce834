-- its row lets one booking happen at a time
CREATE TABLE manual_account (
  id INT NOT NULL PRIMARY KEY
);
INSERT INTO manual_account VALUES (1);
