CREATE FOREIGN DATA WRAPPER elsewhere;
CREATE SERVER far FOREIGN DATA WRAPPER elsewhere;
CREATE FOREIGN TABLE planes (id integer OPTIONS (key 'true'), wings integer OPTIONS (column_name 'w', key 'no') DEFAULT 2 NOT NULL, twice integer GENERATED ALWAYS AS (id * 2) STORED, CONSTRAINT "Few" CHECK (wings < 9)) SERVER far;
COMMENT ON COLUMN planes.wings IS 'how many';
