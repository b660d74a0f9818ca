-- drop extension hstore    model.cs:1
DROP EXTENSION hstore;
