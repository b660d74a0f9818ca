-- create index trips_1_day_idx
-- HAZARD blocks writes: trips_1 while trips_1_day_idx is built
CREATE INDEX trips_1_day_idx ON public.trips_1 (day);
ALTER INDEX public.trips_day ATTACH PARTITION public.trips_1_day_idx;
