CREATE PROCEDURE tidy(of integer) LANGUAGE plpgsql AS $$ BEGIN END $$;
COMMENT ON PROCEDURE tidy(integer) IS 'tidies';
