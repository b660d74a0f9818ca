-- drop policy jobs.mine    model.cs:1
DROP POLICY mine ON public.jobs;

-- alter column jobs.state    model.cs:6
-- HAZARD rewrites table: jobs is rewritten under an exclusive lock
-- HAZARD may fail: a value of jobs.state may not fit character varying(30)
ALTER TABLE public.jobs
    ALTER COLUMN state TYPE character varying(30);

-- add policy jobs.mine    model.cs:1
CREATE POLICY mine ON public.jobs USING (state = current_user);
