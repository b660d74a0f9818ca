CREATE TYPE address AS (street text, city text COLLATE "C");
COMMENT ON TYPE address IS 'where someone lives';
COMMENT ON COLUMN address.city IS 'the city';
