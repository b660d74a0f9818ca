-- drop cast (integer AS public.mood)    sql/declared.sql:3
DROP CAST (integer AS public.mood);

-- create cast (integer AS public.mood)    sql/declared.sql:3
CREATE CAST (integer AS mood) WITH FUNCTION mood_of(integer) AS ASSIGNMENT;
