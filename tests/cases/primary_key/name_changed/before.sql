CREATE TABLE cars (plate text CONSTRAINT key_of_cars PRIMARY KEY);
