CREATE MATERIALIZED VIEW totals AS SELECT year, count(*) AS n FROM cars WHERE id > 1 GROUP BY year;
CREATE UNIQUE INDEX totals_year ON totals (year);
CREATE INDEX totals_n ON totals (n DESC);
COMMENT ON INDEX totals_n IS 'n';
