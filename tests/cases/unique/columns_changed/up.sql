-- drop unique cars.one    model.cs:2
ALTER TABLE public.cars DROP CONSTRAINT one;

-- add unique cars.one    model.cs:2
-- HAZARD blocks reads: cars while one is built
-- HAZARD may fail: existing rows may break one
ALTER TABLE public.cars ADD CONSTRAINT one UNIQUE (make, model);
COMMENT ON CONSTRAINT one ON public.cars IS 'one each';
