CREATE TABLE cars (year integer);
