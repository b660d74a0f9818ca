CREATE TABLE cars (plate text);
CREATE UNIQUE INDEX cars_plate_key ON cars (plate);
