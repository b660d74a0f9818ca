-- add check trips.positive
-- HAZARD blocks reads: trips while its rows are checked
-- HAZARD may fail: trips may hold rows that break positive
ALTER TABLE public.trips ADD CONSTRAINT positive CHECK ((id > 0));

-- create index ix
-- HAZARD blocks writes: trips while ix is built
CREATE INDEX ix ON public.trips (day);
