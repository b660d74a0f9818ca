DROP STATISTICS {{ before.path }};
