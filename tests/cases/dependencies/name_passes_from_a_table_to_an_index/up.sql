-- drop table plates
-- HAZARD deletes data: all rows of plates
DROP TABLE public.plates;

-- create index plates    model.cs:2
-- HAZARD blocks writes: cars while plates is built
CREATE INDEX plates ON public.cars (plate);
