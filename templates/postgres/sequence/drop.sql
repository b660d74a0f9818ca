DROP SEQUENCE {{ before.path }};
