-- drop cast (integer AS public.mood)
DROP CAST (integer AS public.mood);

-- drop function mood_of(integer)    sql/declared.sql:2
DROP FUNCTION public.mood_of(integer);

-- create function mood_of(integer)    sql/declared.sql:2
CREATE FUNCTION mood_of(i integer) RETURNS mood LANGUAGE sql IMMUTABLE AS $$ SELECT CASE WHEN i > 0 THEN 'happy'::mood ELSE 'sad'::mood END $$;

-- create cast (integer AS public.mood)
CREATE CAST (integer AS public.mood) WITH FUNCTION public.mood_of(integer);
COMMENT ON CAST (integer AS public.mood) IS 'cheer';
