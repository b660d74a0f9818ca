CREATE TABLE cars (make text);
CREATE INDEX ix_cars_lower ON cars (lower(make));
