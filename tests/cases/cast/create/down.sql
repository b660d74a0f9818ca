-- drop cast (integer AS public.mood)    sql/declared.sql:3
DROP CAST (integer AS public.mood);
