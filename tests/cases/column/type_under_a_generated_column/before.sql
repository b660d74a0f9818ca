CREATE TABLE cars (make varchar(20) NOT NULL, label text GENERATED ALWAYS AS (upper(make)) STORED);
CREATE INDEX ix_cars_label ON cars (label);
COMMENT ON COLUMN cars.label IS 'to print';
