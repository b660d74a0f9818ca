-- detach partition trips_old
-- HAZARD blocks reads: stops while its rows are checked
-- HAZARD may fail: stops may refer to rows of trips_old
ALTER TABLE public.trips DETACH PARTITION public.trips_old;

-- drop table trips_old
-- HAZARD deletes data: all rows of trips_old
DROP TABLE public.trips_old;
