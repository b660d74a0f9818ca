CREATE TABLE cars (make text, year integer);
CREATE INDEX by_make ON cars (make DESC, year NULLS FIRST);
