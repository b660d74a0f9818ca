DROP FOREIGN TABLE {{ before.path }};
