CREATE TABLE cars (id integer NOT NULL, model text NOT NULL, year integer);
CREATE TABLE makers (name text);
CREATE MATERIALIZED VIEW models AS SELECT cars.id, cars.model, cars.year FROM cars CROSS JOIN makers;
ALTER MATERIALIZED VIEW models ALTER COLUMN model SET STATISTICS 100, ALTER COLUMN model SET (n_distinct = 5);
CREATE VIEW v AS SELECT cars.id, cars.year, cars.model FROM cars CROSS JOIN makers;
ALTER VIEW v ALTER COLUMN model SET DEFAULT 'new';
