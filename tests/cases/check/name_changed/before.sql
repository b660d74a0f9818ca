CREATE TABLE cars (year integer CONSTRAINT plausible CHECK (year > 1885));
