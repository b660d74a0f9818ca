-- add trigger state logs_1.note    sql/declared.sql:6
ALTER TABLE public.logs_1 DISABLE TRIGGER note;

-- alter trigger state logs_2.note    sql/declared.sql:6
ALTER TABLE public.logs_2 ENABLE ALWAYS TRIGGER note;
