DROP VIEW {{ before.path }};
