CREATE TABLE cars (make text NOT NULL DEFAULT 'Ford');
CREATE INDEX ix_cars_make ON cars (make);
