-- detach partition trips_old
-- HAZARD blocks reads: trips for a moment, once all queries of it have ended
ALTER TABLE public.trips DETACH PARTITION public.trips_old;

-- drop table trips_old
-- HAZARD deletes data: all rows of trips_old
DROP TABLE public.trips_old;
