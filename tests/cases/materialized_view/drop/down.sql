-- create materialized view totals
CREATE MATERIALIZED VIEW totals AS SELECT year, count(*) AS n FROM cars GROUP BY year;
