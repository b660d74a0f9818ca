-- drop index ix    model.cs:2
DROP INDEX public.ix;

-- create index ix    model.cs:2
-- HAZARD blocks writes: trips while ix is built
CREATE INDEX ix ON public.trips (day) WITH (fillfactor=70);
