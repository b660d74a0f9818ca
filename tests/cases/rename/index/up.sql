-- rename index cars_by_make to ix_cars_make    model.cs:2
ALTER INDEX public.cars_by_make RENAME TO ix_cars_make;
