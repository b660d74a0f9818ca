-- alter index ix_cars_plate    model.cs:2
COMMENT ON INDEX public.ix_cars_plate IS NULL;
