-- drop trigger state logs_1a.mine
ALTER TABLE public.logs_1a ENABLE TRIGGER mine;

-- alter trigger logs.note    sql/declared.sql:5
CREATE OR REPLACE TRIGGER note AFTER INSERT OR UPDATE ON logs FOR EACH ROW EXECUTE FUNCTION noted();
ALTER TABLE public.logs DISABLE TRIGGER note;

-- add trigger state logs_1a.note    sql/declared.sql:7
ALTER TABLE public.logs_1a ENABLE ALWAYS TRIGGER note;
