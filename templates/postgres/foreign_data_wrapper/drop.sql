DROP FOREIGN DATA WRAPPER {{ before.path }};
