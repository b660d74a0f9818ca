-- drop index ix_jobs_expr    model.cs:1
DROP INDEX public.ix_jobs_expr;

-- drop index ix_jobs_state    model.cs:1
DROP INDEX public.ix_jobs_state;

-- drop check jobs.no_bad    model.cs:1
ALTER TABLE public.jobs DROP CONSTRAINT no_bad;

-- drop column jobs.is_done    model.cs:8
ALTER TABLE public.jobs DROP COLUMN is_done;

-- alter column jobs.state    model.cs:6
-- HAZARD rewrites table: jobs is rewritten under an exclusive lock
ALTER TABLE public.jobs
    ALTER COLUMN state TYPE text;

-- drop enum job_state    model.cs:13
DROP TYPE public.job_state;

-- add column jobs.is_done    model.cs:8
-- HAZARD rewrites table: jobs is rewritten under an exclusive lock to compute is_done
ALTER TABLE public.jobs ADD COLUMN is_done boolean GENERATED ALWAYS AS (state = 'done') STORED NOT NULL;

-- add check jobs.no_bad    model.cs:1
-- HAZARD blocks reads: jobs while its rows are checked
-- HAZARD may fail: jobs may hold rows that break no_bad
ALTER TABLE public.jobs ADD CONSTRAINT no_bad CHECK (state <> 'bad');

-- create index jobs_expr_idx
-- HAZARD blocks writes: jobs while jobs_expr_idx is built
CREATE INDEX jobs_expr_idx ON public.jobs (((state = 'done'::text)));

-- create index jobs_state_idx
-- HAZARD blocks writes: jobs while jobs_state_idx is built
CREATE INDEX jobs_state_idx ON public.jobs (state) WHERE (state <> 'done'::text);
