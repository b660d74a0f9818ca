CREATE TABLE cars (year integer NOT NULL, next integer GENERATED ALWAYS AS (year + 1) STORED);
