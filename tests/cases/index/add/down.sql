-- drop index ix_cars_make    model.cs:2
DROP INDEX public.ix_cars_make;
