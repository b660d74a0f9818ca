-- create extension citext    model.cs:1
CREATE EXTENSION IF NOT EXISTS citext;
