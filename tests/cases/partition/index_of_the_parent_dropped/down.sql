-- add check trips.positive
-- HAZARD may fail: trips may hold rows that break positive; it is scanned under an exclusive lock
ALTER TABLE public.trips ADD CONSTRAINT positive CHECK ((id > 0));

-- create index ix
-- HAZARD blocks writes: trips while ix is built
CREATE INDEX ix ON public.trips (day);
