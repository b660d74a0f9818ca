CREATE TABLE cars (plate text, sold boolean);
CREATE INDEX ix_cars_plate ON cars (plate) WHERE sold;
