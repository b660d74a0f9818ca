-- drop rule sec.ins_oe    sql/declared.sql:1
DROP RULE ins_oe ON public.sec;

-- drop inheritance sec_oe    model.cs:10
ALTER TABLE public.sec_oe NO INHERIT public.sec;

-- drop table sec    model.cs:2
-- HAZARD deletes data: all rows of sec
DROP TABLE public.sec;

-- drop table sec_oe    model.cs:10
-- HAZARD deletes data: all rows of sec_oe
DROP TABLE public.sec_oe;
