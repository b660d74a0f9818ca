DROP TABLE {{ before.path }};
