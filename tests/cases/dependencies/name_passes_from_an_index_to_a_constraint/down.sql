-- drop unique cars.one    model.cs:2
ALTER TABLE public.cars DROP CONSTRAINT one;

-- create index one
-- HAZARD blocks writes: cars while one is built
CREATE INDEX one ON public.cars (year);
