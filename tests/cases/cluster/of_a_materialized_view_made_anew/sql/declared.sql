CREATE MATERIALIZED VIEW totals AS SELECT year, count(*) AS n FROM cars WHERE id > 1 GROUP BY year;
CREATE INDEX totals_year ON totals (year);
ALTER TABLE totals CLUSTER ON totals_year;
