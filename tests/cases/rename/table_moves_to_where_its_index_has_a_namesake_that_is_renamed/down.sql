-- rename table hr.people to people
ALTER TABLE hr.people SET SCHEMA public;

-- rename index hr.teams_by_name to hr.by_name    model.cs:7
ALTER INDEX hr.teams_by_name RENAME TO by_name;
