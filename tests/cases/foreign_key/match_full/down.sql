-- drop foreign key cars.owned    model.cs:5
ALTER TABLE public.cars DROP CONSTRAINT owned;

-- add foreign key cars.owned    model.cs:5
-- HAZARD blocks writes: cars and people while rows are checked
-- HAZARD may fail: cars may hold rows that break owned
ALTER TABLE public.cars ADD CONSTRAINT owned FOREIGN KEY (tenant, owner_id) REFERENCES public.people (tenant, id);
