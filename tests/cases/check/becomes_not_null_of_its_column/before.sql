CREATE TABLE cars (year integer, CONSTRAINT year_is_there CHECK (year IS NOT NULL));
