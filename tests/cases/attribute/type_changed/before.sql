CREATE TYPE address AS (street text, no integer);
