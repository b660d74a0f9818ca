-- create extension cube    model.cs:1
CREATE EXTENSION IF NOT EXISTS cube;

-- create extension earthdistance    model.cs:2
CREATE EXTENSION IF NOT EXISTS earthdistance;
