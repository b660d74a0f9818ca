-- create index unsold    model.cs:2
-- HAZARD blocks writes: cars while unsold is built
-- HAZARD may fail: existing rows may break unsold
CREATE UNIQUE INDEX unsold ON public.cars (plate) INCLUDE (year) WHERE NOT sold;
