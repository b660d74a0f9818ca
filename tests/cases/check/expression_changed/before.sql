CREATE TABLE cars (year integer CHECK (year > 1885));
COMMENT ON CONSTRAINT cars_year_check ON cars IS 'the first car';
