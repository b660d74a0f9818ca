-- reset replica identity cars    model.cs:1
ALTER TABLE public.cars REPLICA IDENTITY DEFAULT;

-- drop index by_make    model.cs:2
DROP INDEX public.by_make;

-- create index by_make    model.cs:2
-- HAZARD blocks writes: cars while by_make is built
-- HAZARD may fail: existing rows may break by_make
CREATE UNIQUE INDEX by_make ON public.cars (make, id);

-- set replica identity cars    model.cs:1
ALTER TABLE public.cars REPLICA IDENTITY USING INDEX by_make;
