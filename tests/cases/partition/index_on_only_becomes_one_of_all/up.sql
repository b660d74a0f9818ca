-- alter index trips_2024_day_idx
ALTER INDEX public.ix ATTACH PARTITION public.trips_2024_day_idx;

-- create index trips_2025_day_idx
-- HAZARD blocks writes: trips_2025 while trips_2025_day_idx is built
CREATE INDEX trips_2025_day_idx ON public.trips_2025 (day);
ALTER INDEX public.ix ATTACH PARTITION public.trips_2025_day_idx;
