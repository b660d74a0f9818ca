CREATE TABLE cars (year text NOT NULL CONSTRAINT cars_year_check CHECK (year <> ''));
