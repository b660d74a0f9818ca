CREATE TABLE cars (id integer NOT NULL, model text NOT NULL, year integer);
CREATE MATERIALIZED VIEW models AS SELECT id, model, year FROM cars;
ALTER MATERIALIZED VIEW models ALTER COLUMN model SET STATISTICS 100, ALTER COLUMN model SET (n_distinct = 5);
CREATE VIEW v AS SELECT id, year, model FROM cars;
ALTER VIEW v ALTER COLUMN model SET DEFAULT 'new';
