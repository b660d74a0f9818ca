-- alter index ix_cars_plate    model.cs:2
ALTER INDEX public.ix_cars_plate SET (deduplicate_items=off, fillfactor=50);
