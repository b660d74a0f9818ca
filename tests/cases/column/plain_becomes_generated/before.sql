CREATE TABLE cars (year integer NOT NULL, age integer);
