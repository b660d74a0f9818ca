CREATE TABLE cars (id integer NOT NULL, model text NOT NULL);
CREATE FUNCTION some_model() RETURNS text LANGUAGE sql AS $$ SELECT 'Beetle' $$;
CREATE SEQUENCE numbers;
CREATE VIEW v AS SELECT id, model FROM cars;
ALTER VIEW v ALTER COLUMN model SET DEFAULT some_model();
ALTER VIEW v ALTER COLUMN id SET DEFAULT nextval('numbers');
