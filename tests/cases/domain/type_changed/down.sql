-- drop check parts.parts_share_check    model.cs:10
ALTER TABLE public.parts DROP CONSTRAINT parts_share_check;

-- drop column parts.twice    model.cs:20
ALTER TABLE public.parts DROP COLUMN twice;

-- rename domain percentage to percentage__old
ALTER DOMAIN public.percentage RENAME TO percentage__old;

-- rename domain half to half__old
ALTER DOMAIN public.half RENAME TO half__old;

-- create domain percentage    model.cs:1
CREATE DOMAIN public.percentage AS numeric(5,2) DEFAULT 1
    CONSTRAINT percentage_check CHECK ((VALUE > (0)::numeric));
COMMENT ON DOMAIN public.percentage IS 'a share';

-- create domain half    model.cs:2
CREATE DOMAIN public.half AS public.percentage
    CONSTRAINT half_check CHECK (((VALUE)::numeric < (50)::numeric));
ALTER DOMAIN public.half DROP DEFAULT;

-- alter column parts.half    model.cs:17
-- HAZARD rewrites table: parts is rewritten under an exclusive lock
-- HAZARD deletes data: parts.half keeps only what fits public.half: fractions are rounded
ALTER TABLE public.parts
    ALTER COLUMN half TYPE public.half USING half::text::public.half;

-- drop domain half__old
DROP DOMAIN public.half__old;

-- alter column parts.others    model.cs:14
-- HAZARD rewrites table: parts is rewritten under an exclusive lock
-- HAZARD may fail: a value of parts.others may not fit public.percentage[]
ALTER TABLE public.parts
    ALTER COLUMN others TYPE public.percentage[] USING others::text[]::public.percentage[];

-- alter column parts.share    model.cs:11
-- HAZARD rewrites table: parts is rewritten under an exclusive lock
-- HAZARD deletes data: parts.share keeps only what fits public.percentage: fractions are rounded
ALTER TABLE public.parts
    ALTER COLUMN share DROP DEFAULT,
    ALTER COLUMN share TYPE public.percentage USING share::text::public.percentage,
    ALTER COLUMN share SET DEFAULT 5;

-- drop domain percentage__old
DROP DOMAIN public.percentage__old;

-- add column parts.twice    model.cs:20
-- HAZARD rewrites table: parts is rewritten under an exclusive lock to compute twice
ALTER TABLE public.parts ADD COLUMN twice numeric GENERATED ALWAYS AS (((share)::numeric * (2)::numeric)) STORED;

-- add check parts.parts_share_check    model.cs:10
-- HAZARD blocks reads: parts while its rows are checked
-- HAZARD may fail: parts may hold rows that break parts_share_check
ALTER TABLE public.parts ADD CONSTRAINT parts_share_check CHECK (((share)::numeric <> (7)::numeric));
