-- drop index ix
DROP INDEX public.ix;

-- drop check trips.positive
ALTER TABLE public.trips DROP CONSTRAINT positive;
