-- add check cars.known
-- HAZARD blocks reads: cars while its rows are checked
-- HAZARD may fail: cars may hold rows that break known
ALTER TABLE public.cars ADD CONSTRAINT known CHECK (((state)::text <> ALL (ARRAY['lost'::character varying, 'a, b)'::character varying])));

-- add check cars.states
-- HAZARD blocks reads: cars while its rows are checked
-- HAZARD may fail: cars may hold rows that break states
ALTER TABLE public.cars ADD CONSTRAINT states CHECK (((state)::text = ANY (ARRAY['new'::character varying, 'old'::character varying])));
