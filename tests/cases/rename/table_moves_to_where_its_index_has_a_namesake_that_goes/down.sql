-- rename table hr.people to people
ALTER TABLE hr.people SET SCHEMA public;

-- create index hr.by_name    model.cs:7
-- HAZARD blocks writes: hr.teams while by_name is built
CREATE INDEX by_name ON hr.teams (name);
