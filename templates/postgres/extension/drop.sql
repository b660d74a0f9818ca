DROP EXTENSION {{ before.path }};
