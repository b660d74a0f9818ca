-- detach partition trips_2024
-- HAZARD blocks reads: trips for a moment, once all queries of it have ended
ALTER TABLE public.trips DETACH PARTITION public.trips_2024;
