-- create extension hstore    model.cs:1
CREATE EXTENSION IF NOT EXISTS hstore;

-- create table cars    model.cs:4
CREATE TABLE public.cars (
    tags hstore NOT NULL
);
