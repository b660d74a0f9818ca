-- create extension hstore    model.cs:1
CREATE EXTENSION IF NOT EXISTS hstore VERSION '1.8';
