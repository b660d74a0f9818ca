DROP PROCEDURE {{ before.path }};
