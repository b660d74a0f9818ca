-- drop index ix    model.cs:2
DROP INDEX public.ix;

-- create index ix_2024    model.cs:10
-- HAZARD blocks writes: trips_2024 while ix_2024 is built
CREATE INDEX ix_2024 ON public.trips_2024 (day);
