CREATE TABLE cars (plate text PRIMARY KEY);
