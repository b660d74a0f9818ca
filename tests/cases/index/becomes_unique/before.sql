CREATE TABLE cars (make text);
CREATE INDEX ix_cars_make ON cars (make);
COMMENT ON INDEX ix_cars_make IS 'by make';
