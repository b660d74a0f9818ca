CREATE TABLE cars (year integer NOT NULL, age integer GENERATED ALWAYS AS (2020 - year) STORED);
