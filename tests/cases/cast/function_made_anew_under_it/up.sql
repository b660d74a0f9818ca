-- drop cast (integer AS public.mood)    sql/declared.sql:3
DROP CAST (integer AS public.mood);

-- drop function mood_of(integer)    sql/declared.sql:2
DROP FUNCTION public.mood_of(integer);

-- create function mood_of(integer)    sql/declared.sql:2
CREATE FUNCTION mood_of(n integer) RETURNS mood LANGUAGE sql IMMUTABLE AS $$ SELECT CASE WHEN n > 0 THEN 'happy'::mood ELSE 'sad'::mood END $$;

-- create cast (integer AS public.mood)    sql/declared.sql:3
CREATE CAST (integer AS mood) WITH FUNCTION mood_of(integer);
COMMENT ON CAST (integer AS public.mood) IS 'cheer';
