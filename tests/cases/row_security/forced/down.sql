-- alter row security cars    sql/declared.sql:1
ALTER TABLE public.cars NO FORCE ROW LEVEL SECURITY;
