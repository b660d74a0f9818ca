-- rename index ix_cars_make to cars_by_make
ALTER INDEX public.ix_cars_make RENAME TO cars_by_make;
