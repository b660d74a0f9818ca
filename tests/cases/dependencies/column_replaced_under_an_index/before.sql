CREATE TABLE cars (make text, brand text);
CREATE INDEX by_make ON cars (make);
