-- alter publication out    sql/declared.sql:1
ALTER PUBLICATION "out" SET TABLE public.cars;
