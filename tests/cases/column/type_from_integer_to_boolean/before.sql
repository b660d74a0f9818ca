CREATE TABLE cars (sold integer NOT NULL DEFAULT 0);
