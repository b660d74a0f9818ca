-- drop index ix_trips_2024_sum    model.cs:10
DROP INDEX public.ix_trips_2024_sum;

-- drop column trips.sum    model.cs:7
ALTER TABLE public.trips DROP COLUMN sum;

-- add column trips.sum    model.cs:7
-- HAZARD rewrites table: trips is rewritten under an exclusive lock to compute sum
ALTER TABLE public.trips ADD COLUMN sum integer GENERATED ALWAYS AS (id * 3) STORED NOT NULL;

-- create index ix_trips_2024_sum    model.cs:10
-- HAZARD blocks writes: trips_2024 while ix_trips_2024_sum is built
CREATE INDEX ix_trips_2024_sum ON public.trips_2024 (sum);
