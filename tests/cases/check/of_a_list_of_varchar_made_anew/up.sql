-- drop check cars.known
ALTER TABLE public.cars DROP CONSTRAINT known;

-- drop check cars.states
ALTER TABLE public.cars DROP CONSTRAINT states;
