-- drop extension citext    model.cs:1
DROP EXTENSION citext;
