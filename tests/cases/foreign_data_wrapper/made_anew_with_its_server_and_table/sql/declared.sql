CREATE FUNCTION checked(options text[], catalog oid) RETURNS void LANGUAGE plpgsql AS $$ BEGIN END $$;
CREATE FOREIGN DATA WRAPPER elsewhere VALIDATOR checked;
CREATE SERVER far FOREIGN DATA WRAPPER elsewhere;
CREATE FOREIGN TABLE planes (id integer) SERVER far;
CREATE VIEW seen AS SELECT id FROM planes;
COMMENT ON SERVER far IS 'far off';
