CREATE TABLE cars (year integer NOT NULL CONSTRAINT cars_year_check CHECK (year BETWEEN 1885 AND 2100));
