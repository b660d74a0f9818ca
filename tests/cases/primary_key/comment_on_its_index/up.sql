-- alter primary key cars.cars_pkey    model.cs:4
COMMENT ON CONSTRAINT cars_pkey ON public.cars IS 'of the key';
COMMENT ON INDEX public.cars_pkey IS 'new';

-- add unique cars.cars_model_key    model.cs:5
-- HAZARD blocks reads: cars while cars_model_key is built
-- HAZARD may fail: existing rows may break cars_model_key
ALTER TABLE public.cars ADD CONSTRAINT cars_model_key UNIQUE (model);
COMMENT ON INDEX public.cars_model_key IS 'of the model';
