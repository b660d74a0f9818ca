-- alter materialized view names    sql/declared.sql:1
COMMENT ON MATERIALIZED VIEW public.names IS 'its new';
