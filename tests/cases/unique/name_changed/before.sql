CREATE TABLE cars (plate text CONSTRAINT one UNIQUE);
