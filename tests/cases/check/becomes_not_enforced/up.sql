-- drop check cars.positive    model.cs:2
ALTER TABLE public.cars DROP CONSTRAINT positive;

-- add check cars.positive    model.cs:2
ALTER TABLE public.cars ADD CONSTRAINT positive CHECK (id > 0) NOT ENFORCED;
