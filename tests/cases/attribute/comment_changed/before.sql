CREATE TYPE address AS (street text, city text);
COMMENT ON COLUMN address.city IS 'one';
COMMENT ON COLUMN address.street IS 'one';
