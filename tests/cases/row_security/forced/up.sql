-- alter row security cars    sql/declared.sql:1
ALTER TABLE public.cars FORCE ROW LEVEL SECURITY;
