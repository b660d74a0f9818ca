-- create cast (integer AS public.mood)
CREATE CAST (integer AS mood) WITH FUNCTION mood_of(integer);
