CREATE TABLE cars (year integer NOT NULL, age integer GENERATED ALWAYS AS (2020 - year) STORED);
COMMENT ON COLUMN cars.age IS 'in years';
CREATE INDEX ix_cars_age ON cars (age);
