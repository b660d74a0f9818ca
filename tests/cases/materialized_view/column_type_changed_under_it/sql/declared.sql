CREATE MATERIALIZED VIEW names AS SELECT model, year FROM cars;
CREATE INDEX names_year ON names (year);
COMMENT ON COLUMN names.year IS 'when';
