-- alter enum colour    model.cs:2
ALTER TYPE public.colour ADD VALUE 'blue' BEFORE 'red';

-- next revision
-- create index ix_cars_id    model.cs:5
-- HAZARD blocks writes: cars while ix_cars_id is built
CREATE INDEX ix_cars_id ON public.cars (id) WHERE colour = 'blue';
