CREATE TABLE cars (plate text, year integer);
CREATE INDEX one ON cars (year);
