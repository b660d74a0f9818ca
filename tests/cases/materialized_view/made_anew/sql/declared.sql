CREATE MATERIALIZED VIEW totals AS SELECT year, sum(id) AS n FROM cars GROUP BY year;
