CREATE TABLE cars (id integer PRIMARY KEY, plate text NOT NULL);
CREATE TABLE trips (car_id integer CONSTRAINT trips_car_id_fkey REFERENCES cars);
