-- add row security logs    sql/declared.sql:1
ALTER TABLE public.logs ENABLE ROW LEVEL SECURITY;

-- add row security logs_1    sql/declared.sql:2
ALTER TABLE public.logs_1 ENABLE ROW LEVEL SECURITY;

-- add policy logs.p    sql/declared.sql:5
CREATE POLICY p ON public.logs USING (id > 1);

-- add policy logs_1.q    sql/declared.sql:6
CREATE POLICY q ON public.logs_1 USING (id > 2);
