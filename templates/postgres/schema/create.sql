CREATE SCHEMA {{ after.path }};
