-- drop index ix_trips_2024_note    model.cs:11
DROP INDEX public.ix_trips_2024_note;

-- drop unique trips_2024.trips_2024_note_key    model.cs:11
ALTER TABLE public.trips_2024 DROP CONSTRAINT trips_2024_note_key;

-- detach partition trips_2024    model.cs:12
-- HAZARD blocks reads: trips for a moment, once all queries of it have ended
ALTER TABLE public.trips DETACH PARTITION public.trips_2024;

-- drop check trips_2024.trips_2024_id_check    model.cs:11
ALTER TABLE public.trips_2024 DROP CONSTRAINT trips_2024_id_check;

-- drop table trips    model.cs:3
-- HAZARD deletes data: all rows of trips
DROP TABLE public.trips;

-- drop table trips_2024    model.cs:12
-- HAZARD deletes data: all rows of trips_2024
DROP TABLE public.trips_2024;
