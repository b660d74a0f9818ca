-- detach partition trips_old
ALTER TABLE public.trips DETACH PARTITION public.trips_old;

-- drop table trips_old
-- HAZARD deletes data: all rows of trips_old
DROP TABLE public.trips_old;
