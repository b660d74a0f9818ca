-- drop index by_make    model.cs:2
DROP INDEX public.by_make;

-- create index by_make    model.cs:2
-- HAZARD blocks writes: cars while by_make is built
CREATE INDEX by_make ON public.cars (make, model);
