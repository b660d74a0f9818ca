DROP INDEX {{ before.path }};
