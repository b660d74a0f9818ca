DROP CONVERSION {{ before.path }};
