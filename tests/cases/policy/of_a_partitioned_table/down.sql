-- drop policy logs.p    sql/declared.sql:5
DROP POLICY p ON public.logs;

-- drop policy logs_1.q    sql/declared.sql:6
DROP POLICY q ON public.logs_1;

-- drop row security logs    sql/declared.sql:1
ALTER TABLE public.logs DISABLE ROW LEVEL SECURITY;

-- drop row security logs_1    sql/declared.sql:2
ALTER TABLE public.logs_1 DISABLE ROW LEVEL SECURITY;
