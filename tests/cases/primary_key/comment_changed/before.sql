CREATE TABLE cars (plate text PRIMARY KEY);
COMMENT ON CONSTRAINT cars_pkey ON cars IS 'the plate';
