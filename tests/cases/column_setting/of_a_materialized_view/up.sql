-- drop column setting models.id
ALTER MATERIALIZED VIEW public.models
    ALTER COLUMN id SET STATISTICS -1;

-- add column setting models.model    sql/declared.sql:1
ALTER MATERIALIZED VIEW public.models
    ALTER COLUMN model SET STORAGE EXTERNAL,
    ALTER COLUMN model SET COMPRESSION pglz,
    ALTER COLUMN model SET STATISTICS 100,
    ALTER COLUMN model SET (n_distinct=5);
