CREATE TABLE cars (plate text, year integer, sold boolean NOT NULL);
