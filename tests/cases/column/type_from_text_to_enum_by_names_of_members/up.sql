-- create enum job_state    model.cs:1
CREATE TYPE public.job_state AS ENUM (
    'new',
    'in_progress',
    'done'
);

-- alter column jobs.former    model.cs:10
-- HAZARD rewrites table: jobs is rewritten under an exclusive lock
-- HAZARD deletes data: jobs.former holds labels in place of the names of members, on the way back too
-- HAZARD may fail: a value of jobs.former other than new, in_progress, done does not fit public.job_state
ALTER TABLE public.jobs
    ALTER COLUMN former TYPE public.job_state USING CASE former WHEN 'New' THEN 'new' WHEN 'InProgress' THEN 'in_progress' WHEN 'Done' THEN 'done' ELSE former END::public.job_state;

-- alter column jobs.state    model.cs:8
-- HAZARD rewrites table: jobs is rewritten under an exclusive lock
-- HAZARD deletes data: jobs.state holds labels in place of the names of members, on the way back too
-- HAZARD may fail: a value of jobs.state other than new, in_progress, done does not fit public.job_state
ALTER TABLE public.jobs
    ALTER COLUMN state DROP DEFAULT,
    ALTER COLUMN state TYPE public.job_state USING CASE state WHEN 'New' THEN 'new' WHEN 'InProgress' THEN 'in_progress' WHEN 'Done' THEN 'done' ELSE state END::public.job_state,
    ALTER COLUMN state SET DEFAULT 'new';
