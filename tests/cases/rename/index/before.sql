CREATE TABLE cars (make text);
CREATE INDEX cars_by_make ON cars (make);
COMMENT ON INDEX cars_by_make IS 'by make';
