-- drop index jobs_expr_idx
DROP INDEX public.jobs_expr_idx;

-- drop index jobs_state_idx
DROP INDEX public.jobs_state_idx;

-- drop check jobs.no_bad    model.cs:1
ALTER TABLE public.jobs DROP CONSTRAINT no_bad;

-- drop column jobs.is_done    model.cs:8
ALTER TABLE public.jobs DROP COLUMN is_done;

-- create enum job_state    model.cs:13
CREATE TYPE public.job_state AS ENUM (
    'new',
    'done'
);

-- alter column jobs.state    model.cs:6
-- HAZARD rewrites table: jobs is rewritten under an exclusive lock
-- HAZARD deletes data: jobs.state holds labels in place of the names of members, on the way back too
-- HAZARD may fail: a value of jobs.state other than new, done does not fit public.job_state
ALTER TABLE public.jobs
    ALTER COLUMN state TYPE public.job_state USING CASE state WHEN 'New' THEN 'new' WHEN 'Done' THEN 'done' ELSE state END::public.job_state;

-- add column jobs.is_done    model.cs:8
-- HAZARD rewrites table: jobs is rewritten under an exclusive lock to compute is_done
ALTER TABLE public.jobs ADD COLUMN is_done boolean GENERATED ALWAYS AS (state = 'done') STORED NOT NULL;

-- add check jobs.no_bad    model.cs:1
-- HAZARD blocks reads: jobs while its rows are checked
-- HAZARD may fail: jobs may hold rows that break no_bad
ALTER TABLE public.jobs ADD CONSTRAINT no_bad CHECK (state <> 'new');

-- create index ix_jobs_expr    model.cs:1
-- HAZARD blocks writes: jobs while ix_jobs_expr is built
CREATE INDEX ix_jobs_expr ON public.jobs ((state = 'done'));

-- create index ix_jobs_state    model.cs:1
-- HAZARD blocks writes: jobs while ix_jobs_state is built
CREATE INDEX ix_jobs_state ON public.jobs (state) WHERE state <> 'done';
