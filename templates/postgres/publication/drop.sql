DROP PUBLICATION {{ before.path }};
