-- drop index ix_cars_lower    model.cs:2
DROP INDEX public.ix_cars_lower;

-- create index ix_cars_lower    model.cs:2
-- HAZARD blocks writes: cars while ix_cars_lower is built
CREATE INDEX ix_cars_lower ON public.cars ((lower(trim(make))));
