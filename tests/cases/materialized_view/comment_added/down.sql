-- alter materialized view totals    sql/declared.sql:1
COMMENT ON MATERIALIZED VIEW public.totals IS NULL;
