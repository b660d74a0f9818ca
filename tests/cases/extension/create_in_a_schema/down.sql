-- drop extension citext    model.cs:2
DROP EXTENSION citext;

-- drop schema extensions    model.cs:1
DROP SCHEMA extensions;
