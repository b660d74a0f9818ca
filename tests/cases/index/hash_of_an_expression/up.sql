-- create index ix_cars_lower    model.cs:1
-- HAZARD blocks writes: cars while ix_cars_lower is built
CREATE INDEX ix_cars_lower ON public.cars USING hash ((lower(plate)));
