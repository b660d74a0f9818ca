-- alter column jobs.former    model.cs:10
-- HAZARD rewrites table: jobs is rewritten under an exclusive lock
ALTER TABLE public.jobs
    ALTER COLUMN former TYPE smallint USING CASE former WHEN 'new' THEN 0 WHEN 'in_progress' THEN 10 WHEN 'done' THEN 50 END;

-- alter column jobs.state    model.cs:8
-- HAZARD rewrites table: jobs is rewritten under an exclusive lock
ALTER TABLE public.jobs
    ALTER COLUMN state DROP DEFAULT,
    ALTER COLUMN state TYPE smallint USING CASE state WHEN 'new' THEN 0 WHEN 'in_progress' THEN 10 WHEN 'done' THEN 50 END,
    ALTER COLUMN state SET DEFAULT 0;

-- drop enum job_state
DROP TYPE public.job_state;
