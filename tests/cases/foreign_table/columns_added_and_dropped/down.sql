-- drop column comment planes.wings    sql/declared.sql:4
COMMENT ON COLUMN public.planes.wings IS NULL;

-- alter foreign table planes    sql/declared.sql:3
ALTER FOREIGN TABLE public.planes
    DROP CONSTRAINT "Few",
    DROP COLUMN wings,
    DROP COLUMN twice,
    ADD COLUMN "Odd" text,
    ADD CONSTRAINT small CHECK (("Odd" <> ''::text));

-- add column comment planes.Odd
COMMENT ON COLUMN public.planes."Odd" IS 'odd';
