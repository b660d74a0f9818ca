-- drop index ix_jobs_state    model.cs:3
DROP INDEX public.ix_jobs_state;

-- drop check jobs.no_seven    model.cs:3
ALTER TABLE public.jobs DROP CONSTRAINT no_seven;

-- alter column jobs.all    model.cs:12
-- HAZARD rewrites table: jobs is rewritten under an exclusive lock
ALTER TABLE public.jobs
    ALTER COLUMN "all" TYPE integer[] USING array_replace(array_replace(array_replace(array_replace("all"::text[], 'new', '0'), 'running', '1'), 'done', '5'), 'failed', '-1')::integer[];

-- alter column jobs.former    model.cs:10
-- HAZARD rewrites table: jobs is rewritten under an exclusive lock
ALTER TABLE public.jobs
    ALTER COLUMN former TYPE integer USING CASE former WHEN 'new' THEN 0 WHEN 'running' THEN 1 WHEN 'done' THEN 5 WHEN 'failed' THEN -1 END;

-- alter column jobs.state    model.cs:8
-- HAZARD rewrites table: jobs is rewritten under an exclusive lock
ALTER TABLE public.jobs
    ALTER COLUMN state DROP DEFAULT,
    ALTER COLUMN state TYPE integer USING CASE state WHEN 'new' THEN 0 WHEN 'running' THEN 1 WHEN 'done' THEN 5 WHEN 'failed' THEN -1 END,
    ALTER COLUMN state SET DEFAULT 0;

-- drop enum job_state    model.cs:1
DROP TYPE public.job_state;

-- add check jobs.no_seven    model.cs:3
-- HAZARD blocks reads: jobs while its rows are checked
-- HAZARD may fail: jobs may hold rows that break no_seven
ALTER TABLE public.jobs ADD CONSTRAINT no_seven CHECK (state <> 7);

-- create index ix_jobs_state    model.cs:3
-- HAZARD blocks writes: jobs while ix_jobs_state is built
CREATE INDEX ix_jobs_state ON public.jobs (state) WHERE state = 5;
