CREATE MATERIALIZED VIEW names AS SELECT model, year FROM cars;
CREATE UNIQUE INDEX names_key ON names (model);
CREATE VIEW v AS SELECT model FROM names;
COMMENT ON VIEW v IS 'above';
