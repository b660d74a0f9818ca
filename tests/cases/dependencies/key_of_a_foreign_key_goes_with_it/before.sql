CREATE TABLE cars (plate text UNIQUE);
CREATE TABLE trips (plate text REFERENCES cars (plate));
