-- alter trigger logs.note    sql/declared.sql:5
CREATE OR REPLACE TRIGGER note AFTER INSERT ON logs FOR EACH ROW EXECUTE FUNCTION noted();
ALTER TABLE public.logs ENABLE TRIGGER note;

-- add trigger state logs_1.note
ALTER TABLE public.logs_1 DISABLE TRIGGER note;

-- add trigger state logs_1a.mine
ALTER TABLE public.logs_1a DISABLE TRIGGER mine;

-- add trigger state logs_1a.note    sql/declared.sql:7
ALTER TABLE public.logs_1a ENABLE ALWAYS TRIGGER note;
