CREATE TABLE cars (year integer);
ALTER TABLE cars ADD CONSTRAINT cars_year_check CHECK (year > 1885) NOT VALID;
