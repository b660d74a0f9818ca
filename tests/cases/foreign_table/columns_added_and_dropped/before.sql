CREATE FOREIGN DATA WRAPPER elsewhere;
CREATE SERVER far FOREIGN DATA WRAPPER elsewhere;
CREATE FOREIGN TABLE planes (id integer OPTIONS (key 'true'), "Odd" text, CONSTRAINT small CHECK ("Odd" <> '')) SERVER far;
COMMENT ON COLUMN planes."Odd" IS 'odd';
