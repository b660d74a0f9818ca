-- alter column people.active    model.cs:8
-- HAZARD rewrites table: people is rewritten under an exclusive lock
-- HAZARD deletes data: people.active keeps only whether the number of a member is 0
ALTER TABLE public.people
    ALTER COLUMN active DROP DEFAULT,
    ALTER COLUMN active TYPE boolean USING CASE active WHEN 'inactive' THEN false WHEN 'active' THEN true WHEN 'banned' THEN true END,
    ALTER COLUMN active SET DEFAULT true;

-- drop enum standing    model.cs:1
DROP TYPE public.standing;

-- alter column people.seen    model.cs:10
-- HAZARD rewrites table: people is rewritten under an exclusive lock
-- HAZARD deletes data: people.seen keeps only what fits boolean: all numbers but 0 become true
ALTER TABLE public.people
    ALTER COLUMN seen TYPE boolean USING seen <> 0;

-- alter column people.visits    model.cs:12
-- HAZARD rewrites table: people is rewritten under an exclusive lock
-- HAZARD deletes data: people.visits keeps only what fits boolean: all numbers but 0 become true
ALTER TABLE public.people
    ALTER COLUMN visits TYPE boolean USING visits <> 0;

-- alter column people.weight    model.cs:14
-- HAZARD rewrites table: people is rewritten under an exclusive lock
-- HAZARD deletes data: people.weight keeps only what fits boolean: all numbers but 0 become true
ALTER TABLE public.people
    ALTER COLUMN weight TYPE boolean USING weight <> 0;
