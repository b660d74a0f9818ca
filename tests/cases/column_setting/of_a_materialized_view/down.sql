-- drop column setting models.model    sql/declared.sql:1
ALTER MATERIALIZED VIEW public.models
    ALTER COLUMN model SET STORAGE EXTENDED,
    ALTER COLUMN model SET COMPRESSION default,
    ALTER COLUMN model SET STATISTICS -1,
    ALTER COLUMN model RESET (n_distinct);

-- add column setting models.id
ALTER MATERIALIZED VIEW public.models
    ALTER COLUMN id SET STATISTICS 5;
