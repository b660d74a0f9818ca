-- create schema ext
CREATE SCHEMA ext;

-- alter extension hstore    model.cs:1
ALTER EXTENSION hstore SET SCHEMA ext;
