CREATE TABLE cars (yr varchar(4) NOT NULL);
CREATE INDEX ix_cars_yr ON cars (yr);
