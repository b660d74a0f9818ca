CREATE TABLE cars (make varchar(20) NOT NULL, year integer NOT NULL);
CREATE INDEX ix_cars_make ON cars (make);
CREATE UNIQUE INDEX ix_cars_year ON cars (year DESC) WHERE year > 0;
CREATE INDEX ix_cars_lower ON cars (lower(make));
COMMENT ON INDEX ix_cars_lower IS 'for searches';
