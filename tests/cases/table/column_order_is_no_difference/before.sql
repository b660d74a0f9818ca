CREATE TABLE cars (year integer, make text);
