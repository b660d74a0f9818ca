-- drop table logs    sql/declared.sql:1
-- HAZARD deletes data: all rows of logs
DROP TABLE public.logs;

-- create table logs    sql/declared.sql:1
CREATE TABLE public.logs (
    id integer,
    at date
) PARTITION BY LIST (at);

-- add row security logs    sql/declared.sql:1
ALTER TABLE public.logs ENABLE ROW LEVEL SECURITY;

-- add policy logs.p    sql/declared.sql:3
CREATE POLICY p ON public.logs USING ((id > 1));
