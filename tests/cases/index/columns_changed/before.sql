CREATE TABLE cars (make text, model text);
CREATE INDEX by_make ON cars (make);
