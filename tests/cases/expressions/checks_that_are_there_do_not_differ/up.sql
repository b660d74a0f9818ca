-- drop check cars.b    model.cs:3
ALTER TABLE public.cars DROP CONSTRAINT b;

-- add check cars.b    model.cs:3
-- HAZARD may fail: cars may hold rows that break b; it is scanned under an exclusive lock
ALTER TABLE public.cars ADD CONSTRAINT b CHECK (code in ('a', 'b'));
