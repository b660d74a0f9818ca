DROP FUNCTION {{ before.path }};
