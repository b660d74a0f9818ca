-- alter rule cars.quiet    sql/declared.sql:1
COMMENT ON RULE quiet ON public.cars IS 'its new';
