-- alter cast (integer AS public.mood)    sql/declared.sql:3
COMMENT ON CAST (integer AS public.mood) IS 'its new';
