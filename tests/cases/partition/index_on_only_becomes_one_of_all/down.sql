-- drop index ix    model.cs:2
DROP INDEX public.ix;

-- create index ix    model.cs:2
-- HAZARD blocks writes: trips while ix is built
CREATE INDEX ix ON ONLY public.trips (day);

-- create index trips_2024_day_idx
-- HAZARD blocks writes: trips_2024 while trips_2024_day_idx is built
CREATE INDEX trips_2024_day_idx ON public.trips_2024 (day);
