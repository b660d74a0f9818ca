-- alter column jobs.former    model.cs:10
-- HAZARD rewrites table: jobs is rewritten under an exclusive lock
ALTER TABLE public.jobs
    ALTER COLUMN former TYPE text;

-- alter column jobs.state    model.cs:8
-- HAZARD rewrites table: jobs is rewritten under an exclusive lock
-- HAZARD may fail: a value of jobs.state may not fit character varying(20)
ALTER TABLE public.jobs
    ALTER COLUMN state DROP DEFAULT,
    ALTER COLUMN state TYPE character varying(20),
    ALTER COLUMN state SET DEFAULT 'New'::character varying;

-- drop enum job_state    model.cs:1
DROP TYPE public.job_state;
