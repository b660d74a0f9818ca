CREATE TABLE cars (make text);
CREATE INDEX cars_by_make ON cars (make);
