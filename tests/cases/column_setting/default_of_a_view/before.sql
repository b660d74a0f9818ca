CREATE TABLE cars (id integer NOT NULL, model text NOT NULL);
CREATE VIEW v AS SELECT id, model FROM cars;
ALTER VIEW v ALTER COLUMN model SET DEFAULT 'old';
