-- drop trigger state logs_1.note    sql/declared.sql:6
ALTER TABLE public.logs_1 ENABLE TRIGGER note;

-- alter trigger state logs_2.note    sql/declared.sql:6
ALTER TABLE public.logs_2 DISABLE TRIGGER note;
