-- drop policy jobs.mine    model.cs:1
DROP POLICY mine ON public.jobs;

-- alter column jobs.state    model.cs:6
ALTER TABLE public.jobs
    ALTER COLUMN state TYPE text;

-- add policy jobs.mine    model.cs:1
CREATE POLICY mine ON public.jobs USING (state = current_user);
