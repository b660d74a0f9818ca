-- alter cast (integer AS public.mood)
COMMENT ON CAST (integer AS public.mood) IS NULL;
