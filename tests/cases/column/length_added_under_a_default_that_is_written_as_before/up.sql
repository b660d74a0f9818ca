-- alter column jobs.state    model.cs:6
-- HAZARD rewrites table: jobs is rewritten under an exclusive lock
-- HAZARD may fail: a value of jobs.state may not fit character varying(20)
ALTER TABLE public.jobs
    ALTER COLUMN state DROP DEFAULT,
    ALTER COLUMN state TYPE character varying(20),
    ALTER COLUMN state SET DEFAULT 'a';
