CREATE TABLE cars (plate text, year integer, make text, CONSTRAINT one UNIQUE (plate) INCLUDE (year));
