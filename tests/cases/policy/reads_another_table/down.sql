-- drop policy cars.owned    sql/declared.sql:1
DROP POLICY owned ON public.cars;
