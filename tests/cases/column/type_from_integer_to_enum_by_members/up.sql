-- drop index ix_jobs_state    model.cs:3
DROP INDEX public.ix_jobs_state;

-- drop check jobs.no_seven    model.cs:3
ALTER TABLE public.jobs DROP CONSTRAINT no_seven;

-- create enum job_state    model.cs:1
CREATE TYPE public.job_state AS ENUM (
    'new',
    'running',
    'done',
    'failed'
);

-- alter column jobs.all    model.cs:12
-- HAZARD rewrites table: jobs is rewritten under an exclusive lock
-- HAZARD may fail: a value of jobs.all other than 0, 1, 5, -1 does not fit public.job_state[]
ALTER TABLE public.jobs
    ALTER COLUMN "all" TYPE public.job_state[] USING array_replace(array_replace(array_replace(array_replace("all"::text[], '0', 'new'), '1', 'running'), '5', 'done'), '-1', 'failed')::public.job_state[];

-- alter column jobs.former    model.cs:10
-- HAZARD rewrites table: jobs is rewritten under an exclusive lock
-- HAZARD may fail: a value of jobs.former other than 0, 1, 5, -1 does not fit public.job_state
ALTER TABLE public.jobs
    ALTER COLUMN former TYPE public.job_state USING CASE former WHEN 0 THEN 'new' WHEN 1 THEN 'running' WHEN 5 THEN 'done' WHEN -1 THEN 'failed' ELSE former::text END::public.job_state;

-- alter column jobs.state    model.cs:8
-- HAZARD rewrites table: jobs is rewritten under an exclusive lock
-- HAZARD may fail: a value of jobs.state other than 0, 1, 5, -1 does not fit public.job_state
ALTER TABLE public.jobs
    ALTER COLUMN state DROP DEFAULT,
    ALTER COLUMN state TYPE public.job_state USING CASE state WHEN 0 THEN 'new' WHEN 1 THEN 'running' WHEN 5 THEN 'done' WHEN -1 THEN 'failed' ELSE state::text END::public.job_state,
    ALTER COLUMN state SET DEFAULT 'new';

-- add check jobs.no_seven    model.cs:3
-- HAZARD blocks reads: jobs while its rows are checked
-- HAZARD may fail: jobs may hold rows that break no_seven
ALTER TABLE public.jobs ADD CONSTRAINT no_seven CHECK (state <> 'failed' OR former IS NOT NULL);

-- create index ix_jobs_state    model.cs:3
-- HAZARD blocks writes: jobs while ix_jobs_state is built
CREATE INDEX ix_jobs_state ON public.jobs (state) WHERE state = 'done';
