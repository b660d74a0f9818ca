-- add row security cars    sql/declared.sql:1
ALTER TABLE public.cars ENABLE ROW LEVEL SECURITY;
