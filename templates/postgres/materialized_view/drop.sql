DROP MATERIALIZED VIEW {{ before.path }};
