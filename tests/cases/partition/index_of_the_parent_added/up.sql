-- add check trips.trips_id_check    model.cs:1
-- HAZARD blocks reads: trips while its rows are checked
-- HAZARD may fail: trips may hold rows that break trips_id_check
ALTER TABLE public.trips ADD CONSTRAINT trips_id_check CHECK (id > 0);

-- create index ix_trips_day    model.cs:1
-- HAZARD blocks writes: trips while ix_trips_day is built
CREATE INDEX ix_trips_day ON public.trips (day);
