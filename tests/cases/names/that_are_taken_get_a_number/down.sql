-- drop index ix_cars_a    model.cs:3
DROP INDEX public.ix_cars_a;

-- drop index ix_cars_a1    model.cs:3
DROP INDEX public.ix_cars_a1;
