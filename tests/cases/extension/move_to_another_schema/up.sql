-- create schema extensions    model.cs:1
CREATE SCHEMA extensions;

-- alter extension citext    model.cs:1
ALTER EXTENSION citext SET SCHEMA extensions;
