CREATE TABLE cars (plate varchar(10) CONSTRAINT cars_plate_key UNIQUE);
