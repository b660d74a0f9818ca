-- create domain email
CREATE DOMAIN public.email AS text;

-- create domain work_email
CREATE DOMAIN public.work_email AS public.email
    CONSTRAINT work_email_check CHECK (((VALUE)::text ~ '@'::text));
ALTER DOMAIN public.work_email DROP DEFAULT;

-- create table people
CREATE TABLE public.people (
    id integer NOT NULL,
    email public.work_email,
    others public.email[],
    CONSTRAINT people_pkey PRIMARY KEY (id)
);
