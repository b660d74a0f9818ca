-- alter extension citext    model.cs:1
ALTER EXTENSION citext SET SCHEMA public;

-- drop schema extensions    model.cs:1
DROP SCHEMA extensions;
