-- drop index ix_trips_day    model.cs:1
DROP INDEX public.ix_trips_day;

-- drop check trips.trips_id_check    model.cs:1
ALTER TABLE public.trips DROP CONSTRAINT trips_id_check;
