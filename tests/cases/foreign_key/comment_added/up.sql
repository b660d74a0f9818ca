-- alter foreign key cars.cars_owner_id_fkey    model.cs:5
COMMENT ON CONSTRAINT cars_owner_id_fkey ON public.cars IS 'it''s theirs';
