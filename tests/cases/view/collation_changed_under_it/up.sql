-- drop view v    sql/declared.sql:1
DROP VIEW public.v;

-- alter column jobs.state    model.cs:6
ALTER TABLE public.jobs
    ALTER COLUMN state TYPE text;

-- create view v    sql/declared.sql:1
CREATE VIEW v AS SELECT id, state FROM jobs;
