-- drop cast (integer AS public.mood)
DROP CAST (integer AS public.mood);
