-- drop index trips_note    model.cs:2
DROP INDEX public.trips_note;

-- create index trips_note    model.cs:2
-- HAZARD blocks writes: trips while trips_note is built
CREATE INDEX trips_note ON public.trips (note) WITH (fillfactor=70);
