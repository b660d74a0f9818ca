-- create schema extensions    model.cs:1
CREATE SCHEMA extensions;

-- create extension citext    model.cs:2
CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA extensions;
