-- create enum standing    model.cs:1
CREATE TYPE public.standing AS ENUM (
    'inactive',
    'active',
    'banned'
);

-- alter column people.active    model.cs:8
-- HAZARD rewrites table: people is rewritten under an exclusive lock
ALTER TABLE public.people
    ALTER COLUMN active DROP DEFAULT,
    ALTER COLUMN active TYPE public.standing USING CASE active WHEN false THEN 'inactive' WHEN true THEN 'active' END::public.standing,
    ALTER COLUMN active SET DEFAULT 'active';

-- alter column people.seen    model.cs:10
-- HAZARD rewrites table: people is rewritten under an exclusive lock
ALTER TABLE public.people
    ALTER COLUMN seen TYPE smallint USING seen::integer::smallint;

-- alter column people.visits    model.cs:12
-- HAZARD rewrites table: people is rewritten under an exclusive lock
ALTER TABLE public.people
    ALTER COLUMN visits TYPE bigint USING visits::integer::bigint;

-- alter column people.weight    model.cs:14
-- HAZARD rewrites table: people is rewritten under an exclusive lock
ALTER TABLE public.people
    ALTER COLUMN weight TYPE numeric USING weight::integer::numeric;
