CREATE TYPE address AS (street text);
COMMENT ON TYPE address IS 'one';
