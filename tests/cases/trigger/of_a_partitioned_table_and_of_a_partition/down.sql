-- drop trigger logs.all_of_it    sql/declared.sql:6
DROP TRIGGER all_of_it ON public.logs;

-- drop trigger logs.note    sql/declared.sql:4
DROP TRIGGER note ON public.logs;

-- drop trigger logs_1.mine    sql/declared.sql:5
DROP TRIGGER mine ON public.logs_1;
