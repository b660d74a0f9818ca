CREATE TABLE cars (make varchar(20) NOT NULL);
CREATE INDEX ix_cars_make ON cars (make varchar_pattern_ops);
