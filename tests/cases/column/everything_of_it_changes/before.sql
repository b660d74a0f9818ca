CREATE TABLE cars (year varchar(10) COLLATE "C" DEFAULT 'old');
COMMENT ON COLUMN cars.year IS 'once';
