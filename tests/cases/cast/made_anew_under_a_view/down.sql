-- drop cast (integer AS public.mood)
DROP CAST (integer AS public.mood);

-- create cast (integer AS public.mood)
CREATE CAST (integer AS public.mood) WITH FUNCTION public.mood_of(integer);
