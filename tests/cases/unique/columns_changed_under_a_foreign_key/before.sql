CREATE TABLE cars (plate text CONSTRAINT one UNIQUE);
CREATE TABLE trips (plate text CONSTRAINT trips_plate_fkey REFERENCES cars (plate));
