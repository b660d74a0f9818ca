-- alter index ix_cars_plate    model.cs:2
ALTER INDEX public.ix_cars_plate RESET (deduplicate_items, fillfactor);
