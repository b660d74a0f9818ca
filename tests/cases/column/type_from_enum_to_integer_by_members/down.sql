-- create enum job_state
CREATE TYPE public.job_state AS ENUM (
    'new',
    'in_progress',
    'done'
);

-- alter column jobs.former    model.cs:10
-- HAZARD rewrites table: jobs is rewritten under an exclusive lock
-- HAZARD may fail: a value of jobs.former other than 0, 10, 50 does not fit public.job_state
ALTER TABLE public.jobs
    ALTER COLUMN former TYPE public.job_state USING CASE former WHEN 0 THEN 'new' WHEN 10 THEN 'in_progress' WHEN 50 THEN 'done' ELSE former::text END::public.job_state;

-- alter column jobs.state    model.cs:8
-- HAZARD rewrites table: jobs is rewritten under an exclusive lock
-- HAZARD may fail: a value of jobs.state other than 0, 10, 50 does not fit public.job_state
ALTER TABLE public.jobs
    ALTER COLUMN state DROP DEFAULT,
    ALTER COLUMN state TYPE public.job_state USING CASE state WHEN 0 THEN 'new' WHEN 10 THEN 'in_progress' WHEN 50 THEN 'done' ELSE state::text END::public.job_state,
    ALTER COLUMN state SET DEFAULT 'new'::public.job_state;
