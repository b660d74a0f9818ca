CREATE TABLE cars (number serial PRIMARY KEY);
