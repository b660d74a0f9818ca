CREATE FUNCTION checked(text[], oid) RETURNS void LANGUAGE plpgsql AS $$ BEGIN END $$;
CREATE FOREIGN DATA WRAPPER elsewhere VALIDATOR checked OPTIONS ("Odd name" 'it''s not', colour 'red');
CREATE SERVER far FOREIGN DATA WRAPPER elsewhere;
