CREATE TABLE cars (plate text UNIQUE);
