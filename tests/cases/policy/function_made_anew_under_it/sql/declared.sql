CREATE FUNCTION seen(what integer) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT what > 1 $$;
CREATE POLICY recent ON cars USING (seen(year));
COMMENT ON POLICY recent ON cars IS 'of it';
