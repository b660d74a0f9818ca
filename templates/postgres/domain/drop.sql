DROP DOMAIN {{ before.path }};
