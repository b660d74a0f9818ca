DROP AGGREGATE {{ before.path }};
