-- drop check cars.cars_state_check    model.cs:7
ALTER TABLE public.cars DROP CONSTRAINT cars_state_check;

-- add check cars.cars_state_check    model.cs:7
-- HAZARD blocks reads: cars while its rows are checked
-- HAZARD may fail: cars may hold rows that break cars_state_check
ALTER TABLE public.cars ADD CONSTRAINT cars_state_check CHECK (((state)::text = ANY (ARRAY[('new'::character varying)::text, ('used'::character varying)::text])));
