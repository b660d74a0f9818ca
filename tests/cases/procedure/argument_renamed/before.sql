CREATE PROCEDURE tidy(y integer) LANGUAGE plpgsql AS $$ BEGIN END $$;
COMMENT ON PROCEDURE tidy(integer) IS 'tidies';
