CREATE TABLE cars (year integer CHECK (year > 1885));
