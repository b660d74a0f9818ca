-- drop row security cars    sql/declared.sql:1
ALTER TABLE public.cars DISABLE ROW LEVEL SECURITY;
