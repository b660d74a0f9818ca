CREATE TABLE cars (make text);
COMMENT ON COLUMN cars.make IS 'the make';
