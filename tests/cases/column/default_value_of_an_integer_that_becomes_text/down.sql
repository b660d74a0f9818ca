-- alter column jobs.state    model.cs:6
-- HAZARD rewrites table: jobs is rewritten under an exclusive lock
-- HAZARD may fail: a value of jobs.state may not fit integer
ALTER TABLE public.jobs
    ALTER COLUMN state DROP DEFAULT,
    ALTER COLUMN state TYPE integer USING state::integer,
    ALTER COLUMN state SET DEFAULT 5;
