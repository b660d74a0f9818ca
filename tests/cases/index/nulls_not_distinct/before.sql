CREATE TABLE cars (plate text);
CREATE UNIQUE INDEX ix_cars_plate ON cars (plate);
