CREATE TABLE cars (plate text NOT NULL);
