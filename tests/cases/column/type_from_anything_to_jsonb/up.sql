-- alter column things.a    model.cs:8
-- HAZARD rewrites table: things is rewritten under an exclusive lock
-- HAZARD deletes data: things.a keeps only what fits jsonb: spaces, the order of keys and keys that repeat are gone
ALTER TABLE public.things
    ALTER COLUMN a DROP DEFAULT,
    ALTER COLUMN a TYPE jsonb USING a::jsonb,
    ALTER COLUMN a SET DEFAULT '{}';

-- alter column things.b    model.cs:10
-- HAZARD rewrites table: things is rewritten under an exclusive lock
ALTER TABLE public.things
    ALTER COLUMN b TYPE jsonb USING to_jsonb(b);

-- alter column things.c    model.cs:12
-- HAZARD rewrites table: things is rewritten under an exclusive lock
ALTER TABLE public.things
    ALTER COLUMN c TYPE jsonb USING to_jsonb(c);

-- alter column things.d    model.cs:14
-- HAZARD rewrites table: things is rewritten under an exclusive lock
ALTER TABLE public.things
    ALTER COLUMN d TYPE jsonb USING d::jsonb;

-- alter column things.e    model.cs:16
-- HAZARD rewrites table: things is rewritten under an exclusive lock
ALTER TABLE public.things
    ALTER COLUMN e TYPE jsonb USING to_jsonb(e);

-- alter column things.f    model.cs:18
-- HAZARD rewrites table: things is rewritten under an exclusive lock
ALTER TABLE public.things
    ALTER COLUMN f TYPE jsonb USING to_jsonb(f);

-- alter column things.g    model.cs:20
-- HAZARD rewrites table: things is rewritten under an exclusive lock
ALTER TABLE public.things
    ALTER COLUMN g TYPE jsonb USING to_jsonb(g);

-- alter column things.h    model.cs:22
-- HAZARD rewrites table: things is rewritten under an exclusive lock
ALTER TABLE public.things
    ALTER COLUMN h TYPE jsonb USING to_jsonb(h);
