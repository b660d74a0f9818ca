-- alter extension hstore    model.cs:1
ALTER EXTENSION hstore SET SCHEMA public;

-- drop schema ext
DROP SCHEMA ext;
