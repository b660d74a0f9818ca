-- drop index ix_cars_make
DROP INDEX public.ix_cars_make;
