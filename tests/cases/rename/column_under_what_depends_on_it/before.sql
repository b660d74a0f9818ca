CREATE TABLE owners (code text PRIMARY KEY);
CREATE TABLE cars (
    color text NOT NULL REFERENCES owners,
    shade text GENERATED ALWAYS AS (upper(color)) STORED,
    CHECK (color <> 'none'),
    CONSTRAINT cars_color_key UNIQUE (color)
);
CREATE INDEX ix_cars_shade ON cars (shade, lower(color)) WHERE color IS NOT NULL;
COMMENT ON COLUMN cars.color IS 'of the paint';
