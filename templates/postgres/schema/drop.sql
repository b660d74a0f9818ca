DROP SCHEMA {{ before.path }};
