DROP COLLATION {{ before.path }};
