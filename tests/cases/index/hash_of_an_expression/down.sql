-- drop index ix_cars_lower    model.cs:1
DROP INDEX public.ix_cars_lower;
