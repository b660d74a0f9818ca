-- drop rule logs.quiet    sql/declared.sql:3
DROP RULE quiet ON public.logs;
