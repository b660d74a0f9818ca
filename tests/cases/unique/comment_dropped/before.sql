CREATE TABLE cars (plate text UNIQUE);
COMMENT ON CONSTRAINT cars_plate_key ON cars IS 'one each';
