CREATE FUNCTION checked(text[], oid) RETURNS void LANGUAGE plpgsql AS $$ BEGIN END $$;
CREATE FOREIGN DATA WRAPPER elsewhere OPTIONS (debug 'true', "Odd name" 'it''s');
CREATE SERVER far FOREIGN DATA WRAPPER elsewhere;
