CREATE TABLE cars (plate text);
CREATE INDEX ix_cars_plate ON cars (plate);
