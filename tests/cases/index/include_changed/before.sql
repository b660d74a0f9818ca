CREATE TABLE cars (plate text, year integer, sold boolean);
CREATE INDEX by_plate ON cars (plate) INCLUDE (year);
