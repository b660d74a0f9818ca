-- drop materialized view totals    sql/declared.sql:1
DROP MATERIALIZED VIEW public.totals;
