-- create index ix_cars_a    model.cs:3
-- HAZARD blocks writes: cars while ix_cars_a is built
CREATE INDEX ix_cars_a ON public.cars (a);

-- create index ix_cars_a1    model.cs:3
-- HAZARD blocks writes: cars while ix_cars_a1 is built
CREATE INDEX ix_cars_a1 ON public.cars (a DESC);
