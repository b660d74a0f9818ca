-- drop foreign key cars.cars_other_other_part_fkey    model.cs:3
ALTER TABLE public.cars DROP CONSTRAINT cars_other_other_part_fkey;

-- add foreign key cars.cars_other_other_part_fkey    model.cs:3
-- HAZARD blocks writes: cars while rows are checked
-- HAZARD may fail: cars may hold rows that break cars_other_other_part_fkey
ALTER TABLE public.cars ADD CONSTRAINT cars_other_other_part_fkey FOREIGN KEY (other, other_part) REFERENCES public.cars (id, part) MATCH FULL;
